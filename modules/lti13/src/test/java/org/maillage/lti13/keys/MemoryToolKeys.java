package org.maillage.lti13.keys;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The tool's keys in memory. */
public final class MemoryToolKeys implements ToolKeyStore {

  private final List<ToolKey> keys = new CopyOnWriteArrayList<>();

  @Override
  public List<ToolKey> list() {
    return List.copyOf(keys);
  }

  @Override
  public void add(ToolKey key) {
    keys.add(key);
  }

  @Override
  public void retire(String keyId) {
    keys.removeIf(key -> key.keyId().equals(keyId));
  }
}
