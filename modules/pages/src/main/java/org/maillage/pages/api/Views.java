package org.maillage.pages.api;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;

/** Turns a view and its data into the HTML of a page. */
@ApplicationScoped
public class Views {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Thread.currentThread().getContextClassLoader());

  /** A page that answers a request. */
  public Response show(String template, Page page, Object view) {
    return show(200, template, page, view);
  }

  public Response show(int status, String template, Page page, Object view) {
    return Response.status(status)
        .type("text/html;charset=UTF-8")
        .header(HttpHeaders.CONTENT_LANGUAGE, page.lang())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .entity(html(template, page, view))
        .build();
  }

  /** A part of a page that another view, perhaps of another module, puts in its place. */
  public Content part(String template, Page page, Object view) {
    return output -> engine.render(template, data(page, view), output);
  }

  /** The same as bytes, in UTF-8. */
  public byte[] html(String template, Page page, Object view) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(template, data(page, view), output);
    return output.toByteArray();
  }

  private static Map<String, Object> data(Page page, Object view) {
    Map<String, Object> data = new HashMap<>(4);
    data.put("page", page);
    if (view != null) {
      data.put("view", view);
    }
    return data;
  }
}
