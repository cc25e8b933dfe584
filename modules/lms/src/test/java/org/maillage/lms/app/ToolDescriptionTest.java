package org.maillage.lms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.lti13.registration.PlatformConfiguration;

class ToolDescriptionTest {
  @Test
  void asksMoodleForWhatItKnowsWithoutListing() {
    assertThat(ToolDescription.parametersFor(lms("moodle", Set.of())))
        .containsEntry("context_id_history", "$Context.id.history")
        .containsEntry("user_groups", "$Moodle.Person.userGroupIds");
  }

  @Test
  void asksOthersOnlyForWhatTheyList() {
    assertThat(ToolDescription.parametersFor(lms("canvas", Set.of("Context.id.history"))))
        .containsOnlyKeys("context_id_history");
    assertThat(ToolDescription.parametersFor(lms(null, Set.of()))).isEmpty();
  }

  private static PlatformConfiguration lms(String family, Set<String> variables) {
    URI anywhere = URI.create("https://lms.example/x");
    return new PlatformConfiguration(
        "https://lms.example",
        anywhere,
        anywhere,
        anywhere,
        anywhere,
        null,
        Set.of(),
        family,
        null,
        variables);
  }
}
