package org.maillage.verifier;

/**
 * A function of the program, called after it: what it gives is told as {@code ["value", …]}.
 *
 * @param arguments JSON list of coded values, as {@code _run.py} reads them: {@code [["int","3"]]}
 */
public record Call(String function, String arguments) {}
