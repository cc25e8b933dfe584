package org.maillage.learning.web;

/**
 * A text of the course as a page shows it.
 *
 * @param html safe by construction
 * @param lang the language it fell back on; null when it speaks the page's own
 */
public record Said(String html, String plain, String lang) {}
