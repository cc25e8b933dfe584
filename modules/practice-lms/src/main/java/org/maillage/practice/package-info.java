/**
 * A small LTI platform for a first try without an LMS, and for tests; never active in production.
 */
package org.maillage.practice;
