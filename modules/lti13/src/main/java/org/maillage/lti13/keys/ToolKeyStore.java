package org.maillage.lti13.keys;

import java.util.List;

/** Where the tool's own keys live; shared by all nodes. */
public interface ToolKeyStore {

  /** The keys that are not retired, in any order. */
  List<ToolKey> list();

  void add(ToolKey key);

  /** Forgets a key that platforms no longer need. */
  void retire(String keyId);
}
