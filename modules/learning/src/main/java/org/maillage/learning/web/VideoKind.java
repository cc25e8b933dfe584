package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maillage.content.Captions;
import org.maillage.content.Film;
import org.maillage.content.Video;
import org.maillage.kernel.Actor;
import org.maillage.learning.api.StepKind;
import org.maillage.learning.api.StepVisit;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** A step to watch. */
@ApplicationScoped
public class VideoKind implements StepKind {
  @Inject private CourseTexts texts;
  @Inject private Views views;

  @Override
  public String name() {
    return "video";
  }

  @Override
  public boolean finishedBySaying(Actor actor) {
    return true;
  }

  @Override
  public Shown show(StepVisit visit) {
    Video video = (Video) visit.step().body();
    String lang = visit.lang();
    VideoView view =
        new VideoView(
            video.film(lang).map(film -> film(visit, video, film)).orElse(null),
            video.frames().stream()
                .map(
                    frame ->
                        new VideoView.FrameView(
                            texts.drawing(lang, frame.picture()), texts.in(lang, frame.text())))
                .toList(),
            texts.in(lang, video.transcript()));
    return new Shown(
        views.part("learning/video.jte", visit.page(), view), State.simple(visit.done()));
  }

  private VideoView.FilmView film(StepVisit visit, Video video, Film film) {
    return new VideoView.FilmView(
        texts.address(film.unit(), film.file()),
        film.mediaType(),
        film.lang(),
        video.captions().stream().map(captions -> track(visit.page(), captions)).toList(),
        video.poster().map(texts::marked).orElse(null));
  }

  private VideoView.Track track(Page page, Captions captions) {
    return new VideoView.Track(
        texts.address(captions.unit(), captions.file()),
        captions.lang(),
        UnitTexts.language(page, captions.lang()),
        captions.lang().equals(page.lang()));
  }
}
