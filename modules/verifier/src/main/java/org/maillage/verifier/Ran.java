package org.maillage.verifier;

/**
 * How a run ended, and what the program told until then.
 *
 * @param told all of its output, with the events in between as the worlds write them. A program can
 *     write anything here, events too: it counts as what the program did, never as a verdict
 * @param fault what Python complained of; null when it did not
 */
public record Ran(Ending end, String told, Fault fault) {}
