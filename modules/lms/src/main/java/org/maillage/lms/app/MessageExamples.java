package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Problem;
import org.maillage.lms.api.LinkTargets;
import org.maillage.lms.api.LinkTargets.Target;
import org.maillage.lms.api.Picking.Column;
import org.maillage.lms.api.Picking.Picked;
import org.maillage.lms.domain.GradeTarget;
import org.maillage.lti13.services.Score;

/**
 * What an LMS and this tool tell each other, shown to one of its administrators by the message they
 * came with themself: nobody else's data is in it.
 */
@ApplicationScoped
@Transactional
public class MessageExamples {
  private static final String CONTEXT = "https://purl.imsglobal.org/spec/lti/claim/context";
  private static final String ROLES = "https://purl.imsglobal.org/spec/lti/claim/roles";
  private static final String NOBODY = "…";

  @Inject private VisitRepository visits;
  @Inject private VisitDesk desk;
  @Inject private GradeRepository grades;
  @Inject private PickingDesk picking;
  @Inject private LinkTargets targets;
  @Inject private Clock clock;

  /** Which message. */
  public enum Kind {
    OPENING,
    MEMBERS,
    LINKS,
    SCORE
  }

  /**
   * One message.
   *
   * @param real whether it was sent just so; otherwise it is made of the opening's values
   * @param content JSON, for people to read
   */
  public record Example(Kind kind, boolean real, String content) {

    /** Ends the names of its texts. */
    public String word() {
      return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it goes from the LMS to this tool. */
    public boolean leaves() {
      return kind == Kind.OPENING || kind == Kind.MEMBERS;
    }
  }

  public List<Example> of(Actor actor) {
    JsonObject opening =
        visits
            .received(actor.visit())
            .map(Received::read)
            .orElseThrow(() -> Problem.notFound("lms.reopen"));
    return List.of(
        new Example(Kind.OPENING, true, Received.laidOut(opening)),
        new Example(Kind.MEMBERS, false, Received.laidOut(members(opening))),
        links(actor),
        score(actor, opening));
  }

  /** As Names and Role Provisioning Services 2.0 list a course with one member. */
  private static JsonObject members(JsonObject opening) {
    JsonObjectBuilder member = Json.createObjectBuilder().add("status", "Active");
    Stream.of("name", "given_name", "family_name", "email")
        .filter(opening::containsKey)
        .forEach(name -> member.add(name, opening.get(name)));
    member.add("user_id", opening.get("sub")).add("roles", opening.get(ROLES));
    JsonObjectBuilder list = Json.createObjectBuilder();
    if (opening.containsKey(CONTEXT)) {
      list.add("context", opening.get(CONTEXT));
    }
    return list.add("members", Json.createArrayBuilder().add(member)).build();
  }

  private Example links(Actor actor) {
    Target target = targets.all(actor.locale()).get(0);
    Picked picked = new Picked(target.resource(), target.title(), null, Column.DONE);
    return new Example(Kind.LINKS, false, Received.laidOut(Received.read(picking.shown(picked))));
  }

  private Example score(Actor actor, JsonObject opening) {
    Optional<Score> told = grades.lastTold(desk.of(actor).platformId()).map(GradeTarget::score);
    Score shown =
        told.map(score -> score.of(NOBODY))
            .orElseGet(() -> Score.completed(opening.getString("sub"), clock.instant(), 1, 1));
    return new Example(
        Kind.SCORE, told.isPresent(), Received.laidOut(Received.read(shown.toJson())));
  }
}
