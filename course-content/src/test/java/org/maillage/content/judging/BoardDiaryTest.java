package org.maillage.content.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BoardDiaryTest {
  private static final String HEART = "0303033333333330333000300";

  private static BoardDiary diary(String... events) {
    String told =
        Stream.of(events).map(event -> "\u001e" + event + "\u001f").collect(Collectors.joining());
    return BoardDiary.of(Telling.of(told).events());
  }

  private static String picture(String name) {
    return BoardPictures.lights(name).orElseThrow();
  }

  @Test
  void lightsAreThoseOfTheMomentAtAnyBrightness() {
    BoardDiary diary = diary("[\"leds\",1400,\"" + HEART + "\"]", "[\"leds\",1500,\"junk\"]");
    assertThat(diary.lightsAt(1399)).isEqualTo(picture(""));
    assertThat(diary.lightsAt(1400)).isEqualTo(picture("HEART"));
    assertThat(diary.lightsAt(9000)).isEqualTo(picture(""));
    assertThat(diary.showed(picture("HEART"), 1000, 1400)).isTrue();
    assertThat(diary.showed(picture("HEART"), 1000, 1399)).isFalse();
  }

  @Test
  void textsAndMessagesCountAfterTheMomentNamed() {
    BoardDiary diary = diary("[\"says\",500,\" 7 \"]", "[\"sent\",600,\"alarme\",0]");
    assertThat(diary.said(-1, 500)).containsExactly("7");
    assertThat(diary.said(500, 1000)).isEmpty();
    assertThat(diary.sent(-1, 1000)).isEqualTo(List.of("alarme"));
  }

  @Test
  void aToneLastsUntilItIsHushed() {
    BoardDiary diary =
        diary(
            "[\"sound\",100,440,-1]", "[\"hush\",900]", "[\"sound\",1000,440,100]", "[\"off\",1]");
    assertThat(diary.sounded(true, 500, 500)).isTrue();
    assertThat(diary.sounded(false, 500, 500)).isFalse();
    assertThat(diary.sounded(true, 950, 950)).isFalse();
    assertThat(diary.sounded(true, 950, 1050)).isTrue();
    assertThat(diary.sounded(false, 1050, 1200)).isTrue();
    assertThat(diary.wentOff()).isTrue();
  }

  @Test
  void picturesHaveNamesLettersOrRows() {
    assertThat(picture("YES")).isEqualTo("0000000001000101010001000");
    assertThat(picture("1")).isEqualTo("0100011000010000100011100");
    assertThat(picture("90000:00000:00000:00000:00003")).isEqualTo("1" + "0".repeat(23) + "1");
    assertThat(BoardPictures.lights("HAERT")).isEmpty();
  }
}
