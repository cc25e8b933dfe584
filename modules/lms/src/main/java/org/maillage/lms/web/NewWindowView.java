package org.maillage.lms.web;

import java.util.Map;

/** The login's parameters, still unused, for a new window. */
public record NewWindowView(Map<String, String> parameters) {}
