package org.maillage.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AttachmentTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @Test
  void carriesTheCourseAndTheDayAccentsAndAll() {
    Attachment file = Attachment.of("Créer à l’école", DAY, "xlsx");

    assertThat(file.name()).isEqualTo("Maillage – Créer à l’école – 2026-11-21.xlsx");
    assertThat(file.disposition())
        .startsWith("attachment; filename=\"Maillage - Creer a l_ecole - 2026-11-21.xlsx\"; ")
        .endsWith(
            "filename*=UTF-8''Maillage%20%E2%80%93%20Cr%C3%A9er%20%C3%A0%20l%E2%80%99%C3%A9cole"
                + "%20%E2%80%93%202026-11-21.xlsx");
  }

  @Test
  void aTitleCannotForgeAHeaderNorAPath() {
    Attachment file = Attachment.of("../a\"b\r\nSet-Cookie: x\u202e/é;c", DAY, "csv");

    assertThat(file.name()).isEqualTo("Maillage – .. a b Set-Cookie x é;c – 2026-11-21.csv");
    assertThat(file.disposition()).doesNotContain("\r", "\n", "\"b", "/");
  }

  @Test
  void aCourseWithoutATitleHasAFileAllTheSame() {
    assertThat(Attachment.of(null, DAY, "csv").name()).isEqualTo("Maillage – 2026-11-21.csv");
    assertThat(Attachment.of(" / ", DAY, "csv").name()).isEqualTo("Maillage – 2026-11-21.csv");
  }

  @Test
  void aLongTitleIsCutBetweenTwoLetters() {
    String header = Attachment.of("x" + "🐙".repeat(60), DAY, "csv").disposition();

    assertThat(URLDecoder.decode(header.replaceAll(".*''", ""), StandardCharsets.UTF_8))
        .matches("Maillage – x(🐙){40} – 2026-11-21\\.csv");
  }
}
