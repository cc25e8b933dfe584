package org.maillage.tool.picker;

import java.util.List;

/** Choices under one heading: a module, or the course's own pages. */
public record ChoiceGroup(String title, List<Choice> choices) {}
