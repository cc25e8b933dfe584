package org.maillage.lms.web;

/**
 * Our keys.
 *
 * @param made the id of the key just made; null when none was
 */
public record KeysView(String jwksUrl, String made) {}
