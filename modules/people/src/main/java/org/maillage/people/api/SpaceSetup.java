package org.maillage.people.api;

import java.time.Instant;
import java.util.Optional;
import org.maillage.kernel.Problem;
import org.maillage.kernel.SpaceFace;

/** What organisations set for their spaces. */
public interface SpaceSetup {
  /**
   * @throws Problem {@code people.space-unknown}
   */
  SpaceSettings settings(String space);

  /** How people see it. */
  SpaceFace face(String space);

  /**
   * People see it from now on; a shorter retention begins after its notice.
   *
   * @throws Problem {@code people.space-name} or one of the accent's when it can't be so
   */
  void set(String space, SpaceSettings settings);

  /** Whom a retention of so many years would reach; empty when it is not shorter than now. */
  Optional<Shortening> shortening(String space, Integer years);

  /**
   * Takes a picture as the logo, made anew and small.
   *
   * @throws Problem {@code people.logo-…} when it is none that can be shown
   */
  void logo(String space, byte[] picture);

  void removeLogo(String space);

  /** The logo as PNG; empty when it is not, or no longer, the one with this mark. */
  Optional<byte[]> logo(String space, String mark);

  /**
   * @param people who would be erased when the notice has run, unless they come before
   * @param from when that is
   */
  record Shortening(int years, long people, Instant from) {}
}
