package org.maillage.practice.domain;

/** A tool's request that is refused in the words of OAuth 2.0; the message is for the log. */
public class Refusal extends RuntimeException {
  private final Fault fault;

  public Refusal(String error, String description) {
    super(error + ": " + description);
    this.fault = new Fault(error, description);
  }

  public Fault fault() {
    return fault;
  }

  /** 401 for who is not who they say, 400 for the rest. */
  public int status() {
    return fault.error().equals("invalid_client") ? 401 : 400;
  }
}
