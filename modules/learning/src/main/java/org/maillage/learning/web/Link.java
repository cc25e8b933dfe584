package org.maillage.learning.web;

/** A way to another page. */
public record Link(String href, Said title) {}
