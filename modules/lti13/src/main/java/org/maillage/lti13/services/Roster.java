package org.maillage.lti13.services;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Platform;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.launch.RosterEndpoint;
import org.maillage.lti13.net.Answer;
import org.maillage.lti13.net.OutgoingHttp;
import org.maillage.lti13.services.ServiceException.Failure;

/** Who is in a course (Names and Role Provisioning Services 2.0). Thread-safe. */
public final class Roster {

  private static final String MEMBERS = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

  private final Pages pages;

  public Roster(AccessTokens tokens, OutgoingHttp http, Clock clock) {
    this.pages = new Pages(new ServiceCalls(tokens, http, clock));
  }

  /**
   * Everybody in the course, each person once. Because the list is complete or not given at all,
   * who is missing from it has left.
   *
   * @param pageSize how many the platform should send at a time; some send pages only when asked,
   *     and the size is a wish
   * @throws ServiceException when any page could not be read
   */
  public List<Member> members(Platform platform, RosterEndpoint endpoint, OptionalInt pageSize) {
    URI first =
        pageSize.isPresent()
            ? ServiceUrls.withQuery(endpoint.memberships(), "limit=" + pageSize.getAsInt())
            : endpoint.memberships();
    Map<String, Member> members = new LinkedHashMap<>();
    for (Answer page : pages.read(platform, Set.of(RosterEndpoint.SCOPE), first, MEMBERS)) {
      for (Json entry : entries(page)) {
        Member member = Member.read(entry);
        if (member != null) {
          members.put(member.userId(), member);
        }
      }
    }
    return List.copyOf(members.values());
  }

  private static List<Json> entries(Answer page) {
    try {
      List<Json> entries = Json.parse(page.body()).objects("members");
      if (entries != null) {
        return entries;
      }
    } catch (LtiException e) {
      // Reported below.
    }
    throw new ServiceException(Failure.MALFORMED, "a page without members");
  }
}
