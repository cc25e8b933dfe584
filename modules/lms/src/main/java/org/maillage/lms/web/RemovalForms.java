package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.maillage.kernel.Problem;
import org.maillage.lms.app.PlatformEntry;
import org.maillage.lms.app.Removal;

/** A platform's removal, whether the operator or the LMS's administrator decides it. */
@ApplicationScoped
public class RemovalForms {
  @Inject private Removal removal;

  RemovalView view(String path, PlatformEntry platform) {
    return new RemovalView(path, removal.stakes(platform.id()));
  }

  /** The file for the organisation. */
  Response handOver(PlatformEntry platform) {
    String issuer = platform.form().issuer();
    StreamingOutput people = out -> removal.handOver(issuer, out);
    return Response.ok(people, "application/json")
        .header("Content-Disposition", "attachment; filename=\"maillage-people.json\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  /**
   * @param people what becomes of them: {@code keep} or {@code erase}
   */
  void remove(PlatformEntry platform, String people) {
    if ("keep".equals(people)) {
      removal.keepWork(platform.id());
    } else if ("erase".equals(people)) {
      removal.erasePeople(platform.id());
    } else {
      throw Problem.malformed("lms.form");
    }
  }
}
