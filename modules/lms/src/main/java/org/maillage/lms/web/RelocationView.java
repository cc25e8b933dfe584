package org.maillage.lms.web;

import org.maillage.lms.app.Relocation.Plan;

/**
 * Before an LMS is followed to a new address.
 *
 * @param path of the platform's page
 */
public record RelocationView(String path, Plan plan) {}
