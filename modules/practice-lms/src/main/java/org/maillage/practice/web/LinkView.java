package org.maillage.practice.web;

import java.net.URI;

/**
 * A page that shows a tool in a frame.
 *
 * @param text under the title; null when there is none
 * @param begin where the frame starts; its hint works once
 * @param window the same in a window of its own; null when that makes no sense
 * @param remove takes the link out of the course; null for who may not
 */
public record LinkView(Frame frame, String text, URI begin, String window, String remove) {}
