package org.maillage.pages.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;

/** Tells by a page of ours what servlets and filters refuse, as resources do by throwing. */
public final class Refused {
  public static final String PATH = "/refused";
  public static final String WHY = "org.maillage.refused";

  private Refused() {}

  /**
   * @param why a {@link org.maillage.kernel.Problem}, or anything else that went wrong
   */
  public static void tell(HttpServletRequest request, HttpServletResponse response, Throwable why)
      throws ServletException, IOException {
    request.setAttribute(WHY, why);
    show(PATH, request, response);
  }

  /** Shows a page of ours in the place of what was posted. */
  public static void show(String path, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.getRequestDispatcher(path).forward(new Question(request), response);
  }

  /** The same request without its body. */
  private static final class Question extends HttpServletRequestWrapper {
    Question(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getContentType() {
      return null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return name.toLowerCase(Locale.ROOT).startsWith("content-")
          ? Collections.emptyEnumeration()
          : super.getHeaders(name);
    }
  }
}
