package org.maillage.practice.domain;

import org.maillage.lti13.json.Json;

/** What a tool signed, after its signature was checked. */
public record ToolToken(PracticeTool tool, Json claims) {}
