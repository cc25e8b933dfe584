package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A work that the authors read, cited at the foot of the unit. */
public record Source(String title, String author, Optional<URI> url, Optional<String> licence) {
  public Source {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(licence, "licence");
  }

  static List<Source> all(JsonNode sources) {
    List<Source> all = new ArrayList<>();
    for (JsonNode source : sources) {
      all.add(
          new Source(
              source.get("title").asText(),
              source.get("author").asText(),
              Optional.ofNullable(source.get("url")).map(JsonNode::asText).map(URI::create),
              Optional.ofNullable(source.get("licence")).map(JsonNode::asText)));
    }
    return all;
  }
}
