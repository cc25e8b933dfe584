package org.maillage.lms.api;

/** The LMSs that may open this tool. */
public interface Platforms {

  /** Registers a platform or brings it up to date, by (issuer, client id); accepted at once. */
  void upsert(PlatformForm form);
}
