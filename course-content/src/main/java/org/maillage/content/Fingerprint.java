package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fingerprint of what a step shows: its title, kind, texts, data and pictures. Comments, the
 * order of keys and the place or minutes of the step leave it as it is.
 */
final class Fingerprint {
  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  static String of(JsonNode step, JsonNode data, UnitFiles files) {
    Fingerprint hash = new Fingerprint();
    hash.add(step.get("kind"));
    hash.add(step.get("title"));
    hash.add(data);
    if (step.has("exercise")) {
      hash.add(step.get("exercise"));
    }
    for (String file : files.named()) {
      if (files.has(file) && !file.endsWith(".yaml")) {
        hash.add(file);
        hash.digest.update(of(files.bytes(file)));
      }
    }
    return hash.end();
  }

  static String ofExercise(JsonNode root, UnitFiles files) {
    Fingerprint hash = new Fingerprint();
    hash.add(root);
    for (String file : files.named()) {
      hash.add(file);
      hash.digest.update(of(files.bytes(file)));
    }
    return hash.end();
  }

  static String ofBytes(byte[] bytes) {
    return HexFormat.of().formatHex(of(bytes), 0, 16);
  }

  private static byte[] of(byte[] bytes) {
    return new Fingerprint().digest.digest(bytes);
  }

  private void add(JsonNode node) {
    if (node.isObject()) {
      Map<String, JsonNode> sorted = new TreeMap<>();
      node.fields().forEachRemaining(field -> sorted.put(field.getKey(), field.getValue()));
      sorted.forEach(
          (name, value) -> {
            add(name);
            add(value);
          });
    } else if (node.isArray()) {
      node.forEach(this::add);
    } else {
      add(node.asText());
    }
    add("");
  }

  private void add(String text) {
    digest.update(text.strip().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private String end() {
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }
}
