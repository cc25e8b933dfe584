package org.maillage.lms.web;

/**
 * A platform to register by hand.
 *
 * @param input what was typed so far
 * @param problem what was wrong with it, in words; null when nothing was
 */
public record AddPlatformView(PlatformInput input, String problem) {}
