package org.maillage.people.api;

import java.io.IOException;
import java.io.OutputStream;

/** What becomes of the people of an LMS that is removed. */
public interface Leaving {

  /** How many persons this LMS made known. */
  long count(String issuer);

  /**
   * Writes, as a JSON list, what the organisation may take along of each: their account, courses,
   * steps done and grades; never what they wrote for themselves. Each person can read that it was
   * taken. Runs outside a transaction.
   */
  void handOver(String issuer, OutputStream out) throws IOException;

  /**
   * Ends the time of everyone known through this LMS alone: they are erased within the hour, as
   * whoever no longer comes, unless they open Maillage again before.
   */
  void end(String issuer);
}
