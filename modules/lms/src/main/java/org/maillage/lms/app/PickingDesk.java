package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Problem;
import org.maillage.lms.api.Picking;
import org.maillage.lms.domain.Visit;
import org.maillage.lti13.LineItem;
import org.maillage.lti13.Platform;
import org.maillage.lti13.deeplinking.ContentItem;
import org.maillage.lti13.deeplinking.DeepLinkingResponse;
import org.maillage.lti13.deeplinking.DeepLinkingSettings;

/**
 * Turns what was chosen into links. What a link opens travels both in its address and among its
 * custom values, so it survives a course copy whichever of the two an LMS keeps.
 */
@ApplicationScoped
@Transactional
public class PickingDesk implements Picking {
  private static final int DONE_MAXIMUM = 1;
  private static final int PERCENTAGE_MAXIMUM = 100;

  @Inject private VisitDesk visits;
  @Inject private PlatformRepository platforms;
  @Inject private Protocol protocol;

  @Override
  public Offer offer(Actor actor) {
    DeepLinkingSettings settings = settings(visits.of(actor));
    return new Offer(settings.acceptMultiple(), settings.acceptLineItem());
  }

  @Override
  public Answer answer(Actor actor, List<Picked> picked) {
    Visit visit = visits.of(actor);
    DeepLinkingSettings settings = settings(visit);
    if (picked.size() > 1 && !settings.acceptMultiple()) {
      throw Problem.malformed("lms.one-link-only");
    }
    Platform platform = platforms.get(visit.platformId()).platform();
    List<ContentItem> items = picked.stream().map(this::item).toList();
    String token = protocol.deepLinking().sign(platform, visit.deploymentId(), settings, items);
    return new Answer(settings.returnUrl(), DeepLinkingResponse.FORM_FIELD, token);
  }

  /** What would be answered for a link, as JSON. */
  String shown(Picked picked) {
    return item(picked).toJson();
  }

  private static DeepLinkingSettings settings(Visit visit) {
    if (!visit.isPicking()) {
      throw Problem.refused("lms.not-picking");
    }
    return DeepLinkingSettings.fromJson(visit.deepLinking());
  }

  private ContentItem item(Picked picked) {
    String kind = picked.column().name().toLowerCase(Locale.ROOT);
    ContentItem item =
        ContentItem.link(
                URI.create(protocol.launchUri() + "?resource=" + picked.resource()), picked.title())
            .withText(picked.text())
            .withCustom(Map.of("resource", picked.resource(), GradeColumns.GRADE, kind));
    return switch (picked.column()) {
      case NONE -> item;
      case DONE -> item.withLineItem(column(picked, DONE_MAXIMUM, kind));
      case PERCENTAGE -> item.withLineItem(column(picked, PERCENTAGE_MAXIMUM, kind));
    };
  }

  private static LineItem column(Picked picked, int maximum, String tag) {
    return new LineItem(picked.title(), maximum, picked.resource(), tag);
  }
}
