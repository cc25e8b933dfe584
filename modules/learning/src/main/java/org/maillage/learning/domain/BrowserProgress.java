package org.maillage.learning.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a visitor without an account did, as their browser keeps it: four letters a step, a thousand
 * characters for a whole course. Whatever else a cookie may hold is passed over.
 */
public final class BrowserProgress {
  private static final int LETTERS = 4;
  private static final int MOST = 800;
  private final Map<String, String> stepByMark = new HashMap<>();

  /**
   * @param steps the ids of all steps of the course
   */
  public BrowserProgress(Collection<String> steps) {
    for (String step : steps) {
      String other = stepByMark.put(mark(step), step);
      if (other != null) {
        throw new IllegalArgumentException(
            "Steps " + step + " and " + other + " look alike in a cookie");
      }
    }
  }

  /** The steps that a cookie names. */
  public Set<String> read(String cookie) {
    Set<String> steps = new LinkedHashSet<>();
    if (cookie == null) {
      return steps;
    }
    int end = Math.min(cookie.length(), MOST * LETTERS);
    for (int at = 0; at + LETTERS <= end; at += LETTERS) {
      String step = stepByMark.get(cookie.substring(at, at + LETTERS));
      if (step != null) {
        steps.add(step);
      }
    }
    return steps;
  }

  /** The cookie that names these steps; beyond the most it holds, the oldest go. */
  public String write(Set<String> steps) {
    List<String> marks = new ArrayList<>();
    steps.forEach(step -> marks.add(mark(step)));
    return String.join("", marks.subList(Math.max(0, marks.size() - MOST), marks.size()));
  }

  private static String mark(String step) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(step.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().encodeToString(digest).substring(0, LETTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
