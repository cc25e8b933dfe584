package org.maillage.exercises.web;

import gg.jte.Content;

/** An exercise for a class, on a screen that all look at or on many small ones. */
public record ClassView(ExerciseView.Said title, Content content, ShortAddress address) {}
