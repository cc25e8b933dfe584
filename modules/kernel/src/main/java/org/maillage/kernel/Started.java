package org.maillage.kernel;

/**
 * The database is at its newest version; whatever must be ready before the first request (keys,
 * content, platforms of a file) is made ready by observing this. An exception stops the start.
 */
public record Started(Settings settings) {}
