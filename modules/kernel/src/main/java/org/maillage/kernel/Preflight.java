package org.maillage.kernel;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;

/**
 * What a feature would stumble over at a start, told before it. It starts nothing and writes
 * nothing. Found by {@link java.util.ServiceLoader}, since nothing runs yet.
 */
public interface Preflight {

  /**
   * @param database the product's own, to read from; empty when it can't be reached or does not
   *     exist yet
   */
  List<Finding> look(Settings settings, Optional<Connection> database);
}
