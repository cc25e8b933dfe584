/**
 * Small programs to write: shown in units and alone, kept while they are written, verified by the
 * server in workers of its own.
 */
package org.maillage.exercises;
