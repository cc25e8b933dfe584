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
 * @param poster the address of the picture shown before the film starts
 */
public record Video(
    Map<String, Film> films, Optional<String> poster, List<Frame> frames, LocalText transcript)
    implements StepBody {
  public Video {
    Objects.requireNonNull(poster, "poster");
    Objects.requireNonNull(transcript, "transcript");
    films = Collections.unmodifiableMap(new TreeMap<>(films));
    frames = List.copyOf(frames);
    if (films.isEmpty() == frames.isEmpty()) {
      throw new IllegalArgumentException("A video has either a film or frames");
    }
  }

  @Override
  public String kind() {
    return "video";
  }

  /** The film in this language, or in French, or in whatever language it was made. */
  public Optional<Film> film(String lang) {
    if (films.isEmpty()) {
      return Optional.empty();
    }
    Film first = films.getOrDefault(LocalText.FIRST, films.values().iterator().next());
    return Optional.of(lang != null && films.containsKey(lang) ? films.get(lang) : first);
  }
}
