package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.maillage.content.files.Problems;
import org.maillage.content.files.YamlFile;

/** Reads a video: a film with its captions, or an illustrated sequence. */
record VideoReader(String path, Texts texts, Pictures pictures, Problems problems) {
  Optional<StepBody> read(JsonNode data, Optional<LocalText> transcript) {
    if (data.has("file") == data.has("frames")) {
      problems.add(
          path,
          YamlFile.line(data),
          "il faut soit « file » (un film), soit « frames » (des images)");
      return Optional.empty();
    }
    Optional<String> poster =
        Optional.ofNullable(data.get("poster"))
            .map(pictures::name)
            .map(file -> Asset.address(pictures.files().unit(), file));
    Map<String, Film> films = films(data);
    List<Captions> captions = captions(data);
    List<Frame> frames = frames(data);
    return transcript.map(words -> new Video(films, captions, poster, frames, words));
  }

  private Map<String, Film> films(JsonNode data) {
    Map<String, Film> films = new TreeMap<>();
    data.path("file")
        .fields()
        .forEachRemaining(
            film -> {
              String lang = film.getKey();
              String file = pictures.name(film.getValue());
              films.put(lang, new Film(pictures.files().unit(), lang, file, MediaTypes.of(file)));
              if (!data.path("captions").has(lang)) {
                problems.add(
                    path,
                    YamlFile.line(film.getValue()),
                    "le film en « " + lang + " » n'a pas de sous-titres (captions)");
              }
            });
    return films;
  }

  private List<Captions> captions(JsonNode data) {
    List<Captions> captions = new ArrayList<>();
    data.path("captions")
        .fields()
        .forEachRemaining(
            track ->
                captions.add(
                    new Captions(
                        pictures.files().unit(), track.getKey(), pictures.name(track.getValue()))));
    return captions;
  }

  private List<Frame> frames(JsonNode data) {
    List<Frame> frames = new ArrayList<>();
    for (JsonNode frame : data.path("frames")) {
      frames.add(
          new Frame(
              pictures.read(frame.get("picture"), frame.get("alt")),
              texts.block(frame.get("text"))));
    }
    return frames;
  }
}
