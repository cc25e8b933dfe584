package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.content.files.Problems;
import org.maillage.content.files.YamlFile;
import org.maillage.content.judging.BoardPictures;

/** Reads what is done to a simulated board, and what it must then be doing. */
final class BoardReader {
  private static final int PRESS_MS = 200;
  private static final List<String> SENSORS =
      List.of("light", "temperature", "heading", "tilt", "noise", "gesture", "receive");

  private final String path;
  private final Problems problems;
  private final List<Happening> script = new ArrayList<>();
  private final List<Look> looks = new ArrayList<>();
  private final Map<Look.Kind, Integer> looked = new EnumMap<>(Look.Kind.class);

  private BoardReader(String path, Problems problems) {
    this.path = path;
    this.problems = problems;
  }

  static OnBoard read(String path, JsonNode check, Problems problems) {
    BoardReader reader = new BoardReader(path, problems);
    int before = 0;
    for (JsonNode line : check.get("script")) {
      int at = line.get("at").asInt();
      if (at < before) {
        problems.add(path, YamlFile.line(line), "ce moment vient avant celui de la ligne d'avant");
      }
      before = at;
      reader.line(at, line);
    }
    if (reader.looks.isEmpty()) {
      problems.add(
          path, YamlFile.line(check), "le scénario ne regarde rien : see, says, sends ou sounds");
    }
    return new OnBoard(reader.script, reader.looks);
  }

  private void line(int at, JsonNode line) {
    for (Look.Kind kind : Look.Kind.values()) {
      if (line.has(kind.word())) {
        look(at, line, kind);
      }
    }
    int lasting = line.path("for").asInt(PRESS_MS);
    if (line.has("press")) {
      script.add(new Happening(at, "press", line.get("press"), lasting));
    } else if (line.has("touch")) {
      JsonNode touched = TextNode.valueOf(line.get("touch").asText());
      script.add(new Happening(at, "press", touched, lasting));
    }
    for (String sensor : SENSORS) {
      if (line.has(sensor)) {
        script.add(new Happening(at, sensor, line.get(sensor), 0));
      }
    }
  }

  private void look(int at, JsonNode line, Look.Kind kind) {
    String wanted = line.get(kind.word()).asText().strip();
    if (kind == Look.Kind.SEE) {
      Optional<String> lights = BoardPictures.lights(wanted);
      if (lights.isEmpty()) {
        problems.add(path, YamlFile.line(line), "la carte n'a pas d'image « " + wanted + " »");
      }
      wanted = lights.orElse("");
    }
    int within = line.path("within").asInt();
    looks.add(new Look(at, within, looked.getOrDefault(kind, -1), kind, wanted));
    looked.put(kind, at + within);
  }
}
