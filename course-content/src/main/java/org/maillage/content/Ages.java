package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import org.maillage.content.files.Problems;
import org.maillage.content.files.YamlFile;

/** Reads an age range. */
final class Ages {
  private Ages() {}

  static AgeRange read(String path, JsonNode ages, Problems problems) {
    int from = ages.get("from").asInt();
    int to = ages.get("to").asInt();
    if (from > to) {
      problems.add(path, YamlFile.line(ages), "les âges vont du plus petit au plus grand");
    }
    return new AgeRange(Math.min(from, to), Math.max(from, to));
  }
}
