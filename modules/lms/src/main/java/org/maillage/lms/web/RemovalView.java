package org.maillage.lms.web;

import org.maillage.lms.app.Removal.Stakes;

/**
 * Before a platform is removed.
 *
 * @param path of the platform's page
 */
public record RemovalView(String path, Stakes stakes) {}
