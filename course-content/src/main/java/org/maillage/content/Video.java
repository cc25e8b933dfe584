package org.maillage.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A step to watch: a film with captions, or drawings told one by one where there is no film. Either
 * way the transcript says it all in words.
 *
 * @param films by language; empty when there are frames
 * @param captions offered with every film; at least those in its own language
 * @param poster the address of the picture shown before the film starts
 */
public record Video(
    Map<String, Film> films,
    List<Captions> captions,
    Optional<String> poster,
    List<Frame> frames,
    LocalText transcript)
    implements StepBody {
  public Video {
    Objects.requireNonNull(poster, "poster");
    Objects.requireNonNull(transcript, "transcript");
    films = Collections.unmodifiableMap(new TreeMap<>(films));
    captions = List.copyOf(captions);
    frames = List.copyOf(frames);
    if (films.containsKey(LocalText.FIRST) == !frames.isEmpty()) {
      throw new IllegalArgumentException("A video has either a film in French or frames");
    }
  }

  @Override
  public String kind() {
    return "video";
  }

  /** The film in this language, or in French; none when there are frames. */
  public Optional<Film> film(String lang) {
    return Optional.ofNullable(films.getOrDefault(lang, films.get(LocalText.FIRST)));
  }
}
