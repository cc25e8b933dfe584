package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.content.LocalText;
import org.maillage.content.Picture;
import org.maillage.content.Wording;
import org.maillage.learning.app.Course;

/**
 * The words and pictures of the course, ready for a page. Addresses of pictures carry a mark of
 * their content, so browsers keep them for good; each text is prepared once.
 */
@ApplicationScoped
public class CourseTexts {
  private static final Pattern FILE = Pattern.compile("\"/content/([a-z0-9-]+)/([^\"?]+)\"");
  private final Map<Wording, String> prepared = new ConcurrentHashMap<>();

  @Inject private Course course;

  /** In this language, or in French with a mark. */
  public Said in(String lang, LocalText text) {
    Wording wording = text.in(lang);
    String html = prepared.computeIfAbsent(wording, this::marked);
    return new Said(html, wording.plain(), wording.lang().equals(lang) ? null : wording.lang());
  }

  public Said in(String lang, Optional<LocalText> text) {
    return text.map(present -> in(lang, present)).orElse(null);
  }

  public List<Said> in(String lang, List<LocalText> texts) {
    return texts.stream().map(text -> in(lang, text)).toList();
  }

  public Drawing drawing(String lang, Picture picture) {
    return new Drawing(address(picture.unit(), picture.file()), in(lang, picture.alt()));
  }

  /** Where a file of a unit is, with the mark of its content. */
  public String address(String unit, String file) {
    String path = "/content/" + unit + "/" + file;
    return course.asset(unit, file).map(asset -> path + "?v=" + asset.hash()).orElse(path);
  }

  /** The same address with the mark of its content. */
  public String marked(String address) {
    String quoted = marked(FILE.matcher("\"" + address + "\""));
    return quoted.substring(1, quoted.length() - 1);
  }

  private String marked(Wording wording) {
    return marked(FILE.matcher(wording.html()));
  }

  private String marked(Matcher files) {
    return files.replaceAll(
        file -> "\"" + Matcher.quoteReplacement(address(file.group(1), file.group(2))) + "\"");
  }

  /** A picture of the course and what it teaches in words. */
  public record Drawing(String src, Said alt) {}
}
