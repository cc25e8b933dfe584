package org.maillage.tool.web;

import java.net.URI;

/**
 * The home page.
 *
 * @param practice where the practice LMS is; null when it is off
 */
public record HomeView(URI practice) {}
