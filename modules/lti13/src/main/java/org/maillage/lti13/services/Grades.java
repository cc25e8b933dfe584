package org.maillage.lti13.services;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.maillage.lti13.LineItem;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Platform;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.launch.GradeEndpoint;
import org.maillage.lti13.net.Answer;
import org.maillage.lti13.net.OutgoingHttp;
import org.maillage.lti13.services.ServiceException.Failure;

/** The platform's gradebook (Assignment and Grade Services 2.0). Thread-safe. */
public final class Grades {

  private static final String LINE_ITEM = "application/vnd.ims.lis.v2.lineitem+json";
  private static final String LINE_ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
  private static final String SCORE = "application/vnd.ims.lis.v1.score+json";

  /** A token that is refused twice needs an administrator: no use asking every minute. */
  private static final Duration UNTIL_SOMEBODY_ACTS = Duration.ofHours(1);

  private final ServiceCalls calls;
  private final Pages pages;

  public Grades(AccessTokens tokens, OutgoingHttp http, Clock clock) {
    this.calls = new ServiceCalls(tokens, http, clock);
    this.pages = new Pages(calls);
  }

  /**
   * The column of a resource, looked for on all pages. Platforms that ignore the filter give too
   * many; those are left out.
   *
   * @param tag null takes a column with any tag or none
   * @throws ServiceException when not every page could be read
   */
  public Optional<ExistingLineItem> find(
      Platform platform, GradeEndpoint endpoint, String resourceId, String tag) {
    StringBuilder query = new StringBuilder("resource_id=").append(encoded(resourceId));
    if (tag != null) {
      query.append("&tag=").append(encoded(tag));
    }
    URI first = ServiceUrls.withQuery(columns(endpoint), query.toString());
    Set<String> scopes = Set.of(readScope(endpoint));
    for (Answer page : pages.read(platform, scopes, first, LINE_ITEMS)) {
      for (Json item : JsonArrays.objects(page)) {
        if (Objects.equals(item.get("resourceId"), resourceId)
            && (tag == null || tag.equals(item.get("tag")))) {
          return Optional.of(read(item));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The column of a resource, made when there is none. Making is not repeatable on the platform's
   * side, hence the look first; callers see to it that two threads do not do this for one column at
   * once.
   *
   * @throws ServiceException when the platform could not be asked or refuses
   */
  public ExistingLineItem findOrCreate(Platform platform, GradeEndpoint endpoint, LineItem wanted) {
    Objects.requireNonNull(wanted.resourceId(), "resourceId");
    return find(platform, endpoint, wanted.resourceId(), wanted.tag())
        .orElseGet(() -> create(platform, endpoint, wanted));
  }

  private ExistingLineItem create(Platform platform, GradeEndpoint endpoint, LineItem wanted) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("label", wanted.label());
    json.put("scoreMaximum", wanted.scoreMaximum());
    json.put("resourceId", wanted.resourceId());
    json.put("tag", wanted.tag());
    json.values().removeIf(Objects::isNull);
    Set<String> scopes = Set.of(GradeEndpoint.SCOPE_LINE_ITEM);
    Answer answer =
        calls.post(platform, scopes, columns(endpoint), LINE_ITEM, LINE_ITEM, Json.write(json));
    try {
      return read(Json.parse(calls.successful(answer).body()));
    } catch (LtiException e) {
      throw new ServiceException(Failure.MALFORMED, "line item answer: " + e.getMessage());
    }
  }

  /**
   * Sends one score. Never throws for what the platform or the network does.
   *
   * @param lineItem address of the column, with its query
   */
  public ScoreOutcome postScore(Platform platform, URI lineItem, Score score) {
    Set<String> scopes = Set.of(GradeEndpoint.SCOPE_SCORE);
    try {
      Answer answer =
          calls.post(
              platform,
              scopes,
              ServiceUrls.scores(lineItem),
              SCORE,
              "application/json",
              score.toJson());
      if (answer.status() == 409) {
        return new ScoreOutcome.Superseded();
      }
      return new ScoreOutcome.Delivered(calls.successful(answer).status());
    } catch (ServiceException e) {
      return switch (e.failure()) {
        case REFUSED, ADDRESS_REFUSED -> new ScoreOutcome.Refused(e.status(), e.getMessage());
        case TOKEN_REFUSED, UNAUTHORIZED ->
            new ScoreOutcome.Retry(e.status(), Optional.of(UNTIL_SOMEBODY_ACTS), e.getMessage());
        default -> new ScoreOutcome.Retry(e.status(), e.retryAfter(), e.getMessage());
      };
    }
  }

  private static URI columns(GradeEndpoint endpoint) {
    if (endpoint.lineItems() == null) {
      throw new ServiceException(Failure.REFUSED, "the platform offers no list of columns here");
    }
    return endpoint.lineItems();
  }

  private static String readScope(GradeEndpoint endpoint) {
    return endpoint.scopes().contains(GradeEndpoint.SCOPE_LINE_ITEM)
        ? GradeEndpoint.SCOPE_LINE_ITEM
        : GradeEndpoint.SCOPE_LINE_ITEM_READ;
  }

  private static ExistingLineItem read(Json item) {
    URI id = item.address("id");
    if (id == null) {
      throw new ServiceException(Failure.MALFORMED, "a line item without an address");
    }
    String label = item.text("label", 255);
    Object maximum = item.get("scoreMaximum");
    double scoreMaximum =
        maximum instanceof Number number && number.doubleValue() > 0 ? number.doubleValue() : 1;
    return new ExistingLineItem(
        id,
        new LineItem(
            label == null ? "" : label,
            scoreMaximum,
            item.id("resourceId", 255),
            item.id("tag", 255)));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
