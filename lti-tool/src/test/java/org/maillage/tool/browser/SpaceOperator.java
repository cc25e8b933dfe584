package org.maillage.tool.browser;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.maillage.tool.product.RunningProduct;

/** The operator, signed in, at the pages of spaces. */
public final class SpaceOperator {
  private final RunningProduct product;
  private final HttpBrowser browser;

  public SpaceOperator(RunningProduct product) {
    this.product = product;
    this.browser = new HttpBrowser(product);
    browser.signIn();
  }

  /** The path of the page of the space that a platform with this name leads into. */
  public String spaceOf(String platform) {
    return page("/admin/spaces").select("tbody tr").stream()
        .filter(row -> row.selectFirst("td").text().contains(platform))
        .map(row -> row.selectFirst("th a").attr("href"))
        .findFirst()
        .orElseThrow();
  }

  /** Sends the form of a space as it is but for these fields, each a name and its one value. */
  public Answer set(String space, String... changes) {
    return send(page(space), space, changes);
  }

  /** The same from a page that asks something. */
  public Answer send(Document page, String space, String... changes) {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    ((FormElement) page.selectFirst("#settings"))
        .formData()
        .forEach(field -> fields.add(Map.entry(field.key(), field.value())));
    for (int i = 0; i < changes.length; i += 2) {
      String name = changes[i];
      fields.removeIf(field -> field.getKey().equals(name));
      fields.add(Map.entry(name, changes[i + 1]));
    }
    return browser.post(space, fields);
  }

  /** Joins the space that a platform leads into to another's. */
  public Answer join(String platform, String other) {
    String from = spaceOf(platform);
    String into = spaceOf(other).replaceFirst(".*/", "");
    Document preview = page(from + "/join?into=" + into);
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    ((FormElement) preview.selectFirst("form[method=post][action$=/join]"))
        .formData()
        .forEach(field -> fields.add(Map.entry(field.key(), field.value())));
    return browser.post(from + "/join", fields);
  }

  public Answer sendLogo(String space, byte[] picture) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    write(
        body, "--between\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"l.png\"\r\n");
    write(body, "Content-Type: image/png\r\n\r\n");
    body.writeBytes(picture);
    write(body, "\r\n--between--\r\n");
    return browser.send(
        HttpRequest.newBuilder(product.url(space + "/logo"))
            .header("Origin", product.publicOrigin())
            .header("Content-Type", "multipart/form-data; boundary=between")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** What a page says beside the form that it refused; empty when it says nothing. */
  public static String refusal(Answer answer) {
    Element alert = Jsoup.parse(answer.body()).selectFirst("[role=alert]");
    return alert == null ? "" : alert.text();
  }

  public Document page(String path) {
    return Jsoup.parse(browser.get(path).body());
  }
}
