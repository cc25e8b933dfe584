package org.maillage.start;

/** Why the product can't start, in one line for the operator. */
final class StartFailure extends RuntimeException {
  StartFailure(String why) {
    super(why);
  }

  StartFailure(String why, Throwable cause) {
    super(why + ": " + cause.getMessage(), cause);
  }
}
