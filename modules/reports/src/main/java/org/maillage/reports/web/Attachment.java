package org.maillage.reports.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.maillage.reports.app.OdsWriter;
import org.maillage.reports.app.Table;
import org.maillage.reports.app.XlsxWriter;

/**
 * What a file is called once downloaded: the course and the day, accents and all, without anything
 * a file system or a header would stumble over.
 */
record Attachment(String name) {
  private static final int LONGEST_TITLE = 80;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  static Attachment of(String course, LocalDate day, String extension) {
    String title = course == null ? "" : plain(course);
    return new Attachment(
        "Maillage" + (title.isEmpty() ? "" : " – " + title) + " – " + day + "." + extension);
  }

  private static String plain(String course) {
    String one = course.replaceAll("[\\p{C}\\p{Z}\\\\/:*?\"<>|]+", " ").strip();
    int end = Math.min(one.length(), LONGEST_TITLE);
    return one.substring(0, one.offsetByCodePoints(0, one.codePointCount(0, end))).strip();
  }

  /** The answer that carries tables under this name. */
  Response xlsx(List<Table> tables) {
    StreamingOutput content = out -> new XlsxWriter().write(tables, out);
    return answer(content, XLSX);
  }

  Response ods(List<Table> tables) {
    return answer(out -> new OdsWriter().write(tables, out), OdsWriter.TYPE);
  }

  Response answer(StreamingOutput content, String type) {
    return Response.ok(content, type)
        .header("Content-Disposition", disposition())
        .header("Cache-Control", "private, no-store")
        .build();
  }

  /** The header: the name as it is, and one in plain letters for programs that know no other. */
  String disposition() {
    return "attachment; filename=\"" + ascii() + "\"; filename*=UTF-8''" + percentEncoded();
  }

  private String ascii() {
    return Normalizer.normalize(name.replace('–', '-'), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^A-Za-z0-9 ._-]", "_");
  }

  private String percentEncoded() {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
