package org.maillage.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.kernel.Languages.DUTCH;
import static org.maillage.kernel.Languages.ENGLISH;
import static org.maillage.kernel.Languages.FRENCH;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpaceFaceTest {
  private final SpaceFace dutch = speaking(List.of(DUTCH, FRENCH), Map.of(FRENCH, "Bienvenue"));

  @Test
  void whoeverSpeaksNoneOfItsLanguagesReadsItsOwn() {
    assertThat(dutch.nearest(FRENCH)).isEqualTo(FRENCH);
    assertThat(dutch.nearest(ENGLISH)).isEqualTo(DUTCH);
    assertThat(dutch.nearest(Locale.ROOT)).isEqualTo(DUTCH);
  }

  @Test
  void anActorSpeaksOnlyWhatIsOfferedThere() {
    Actor actor = Actor.visitor(ENGLISH).in(dutch);
    assertThat(actor.locale()).isEqualTo(DUTCH);
    assertThat(actor.speaking(ENGLISH).locale()).isEqualTo(DUTCH);
    assertThat(actor.speaking(FRENCH).locale()).isEqualTo(FRENCH);
    assertThat(actor.speaking(FRENCH).face()).isEqualTo(dutch);
  }

  @Test
  void theWelcomeIsSaidInALanguageThereIs() {
    assertThat(dutch.welcome(DUTCH)).contains(Map.entry(FRENCH, "Bienvenue"));
    assertThat(SpaceFace.OURS.welcome(DUTCH)).isEmpty();
    SpaceFace both = speaking(List.of(FRENCH, DUTCH), Map.of(FRENCH, "Bonjour", DUTCH, "Dag"));
    assertThat(both.welcome(DUTCH)).contains(Map.entry(DUTCH, "Dag"));
  }

  private static SpaceFace speaking(List<Locale> languages, Map<Locale, String> welcome) {
    return new SpaceFace("x", "X", ZoneId.of("UTC"), languages, welcome, null, null);
  }
}
