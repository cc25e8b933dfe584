package org.maillage.verifier;

/**
 * What Python says is wrong with a program.
 *
 * @param type the class of the exception as Python names it: {@code NameError}
 * @param message Python's own words; at most 1000 characters
 * @param line where in the program, from 1; 0 when Python does not know
 */
public record Fault(String type, String message, int line) {}
