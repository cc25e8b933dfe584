package org.maillage.tool.platform;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.tool.platform.LocalServer.Reply;
import org.maillage.tool.platform.LocalServer.Request;

/** The people of each course, always told in four pages. */
public final class FakeRoster {
  private static final int PAGES = 4;
  private static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";

  private final String origin;
  private final Map<String, List<String>> learners = new ConcurrentHashMap<>();

  FakeRoster(String origin) {
    this.origin = origin;
  }

  public void enrol(String course, List<String> users) {
    learners.put(course, List.copyOf(users));
  }

  Reply page(Request request) {
    String course = request.below("/members/")[0];
    List<String> all = learners.getOrDefault(course, List.of());
    int page = Integer.parseInt(request.parameters().getOrDefault("page", "1"));
    int size = (all.size() + PAGES - 1) / PAGES;
    List<Map<String, Object>> members =
        all.stream().skip((long) (page - 1) * size).limit(size).map(FakeRoster::member).toList();
    String address = origin + "/members/" + course;
    Reply reply =
        Reply.json(
            JSONObjectUtils.toJSONString(
                Map.of("id", address, "context", Map.of("id", course), "members", members)));
    return page < PAGES
        ? reply.with("Link", "<" + address + "?page=" + (page + 1) + ">; rel=\"next\"")
        : reply;
  }

  private static Map<String, Object> member(String user) {
    return Map.of(
        "user_id", user, "status", "Active", "roles", List.of(LEARNER), "name", "Name of " + user);
  }
}
