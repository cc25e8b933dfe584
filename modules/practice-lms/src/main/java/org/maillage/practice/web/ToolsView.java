package org.maillage.practice.web;

import java.net.URI;
import java.util.List;
import org.maillage.practice.domain.PracticeTool;

/**
 * The tools the platform knows.
 *
 * @param registering the registration page being shown; null for none
 */
public record ToolsView(Frame frame, List<PracticeTool> tools, URI registering) {}
