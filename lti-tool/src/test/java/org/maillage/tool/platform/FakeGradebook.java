package org.maillage.tool.platform;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.maillage.tool.platform.LocalServer.Reply;
import org.maillage.tool.platform.LocalServer.Request;

/** Grade columns that take scores as strictly as Moodle: never an older time, never twice. */
public final class FakeGradebook {
  private static final String TYPE = "application/vnd.ims.lis.v1.score+json";

  private final Map<String, Instant> stored = new HashMap<>();
  private final List<Posted> posted = new CopyOnWriteArrayList<>();
  private volatile boolean gradable = true;

  /** A score that came, and how it was answered. */
  public record Posted(
      String column,
      String user,
      double given,
      double maximum,
      String activity,
      int answer,
      Instant when) {}

  /** Every attempt that was read, in order. */
  public List<Posted> posted(String user) {
    return posted.stream().filter(score -> score.user().equals(user)).toList();
  }

  /** What the gradebook kept. */
  public List<Posted> kept(String user) {
    return posted(user).stream().filter(score -> score.answer() == 200).toList();
  }

  /** As when a trainer turned the column off. */
  public void refuse() {
    gradable = false;
  }

  /** As when it was turned on again. */
  public void accept() {
    gradable = true;
  }

  /** As when the grade was typed in by hand: it is newer than anything that the tool will send. */
  public synchronized void alreadyHolds(String column, String user, Instant when) {
    stored.put(column + " " + user, when);
  }

  synchronized Reply post(Request request) throws Exception {
    Map<String, Object> score = JSONObjectUtils.parse(request.body());
    String column = request.below("/grades/")[0];
    String user = (String) score.get("userId");
    int answer = answer(request, score, column + " " + user);
    posted.add(
        new Posted(
            column,
            user,
            ((Number) score.get("scoreGiven")).doubleValue(),
            ((Number) score.get("scoreMaximum")).doubleValue(),
            (String) score.get("activityProgress"),
            answer,
            Instant.now()));
    return Reply.status(answer);
  }

  private int answer(Request request, Map<String, Object> score, String cell) {
    boolean understood =
        request.method().equals("POST")
            && request.uri().getPath().endsWith("/lineitem/scores")
            && "type_id=1".equals(request.uri().getQuery())
            && TYPE.equals(request.header("Content-Type"))
            && score.get("gradingProgress") != null;
    if (!understood || !gradable) {
      return 400;
    }
    Instant when = OffsetDateTime.parse((String) score.get("timestamp")).toInstant();
    Instant before = stored.get(cell);
    if (before != null && !when.isAfter(before)) {
      return 409;
    }
    stored.put(cell, when);
    return 200;
  }
}
