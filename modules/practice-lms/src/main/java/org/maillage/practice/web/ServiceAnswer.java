package org.maillage.practice.web;

import com.nimbusds.jose.util.JSONArrayUtils;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.maillage.kernel.Problem;
import org.maillage.lti13.json.Json;
import org.maillage.practice.domain.Slice;

/** Answers of the services, with the address of the next page where there is one. */
final class ServiceAnswer {
  private ServiceAnswer() {}

  static Response one(int status, String type, Map<String, ?> json) {
    return Response.status(status).type(type).entity(Json.write(json)).build();
  }

  static <T> Response list(
      String type, Slice<T> slice, UriInfo uri, Function<T, Map<String, Object>> json) {
    List<Map<String, Object>> entries = slice.items().stream().map(json).toList();
    return linked(Response.ok(JSONArrayUtils.toJSONString(entries), type), slice, uri);
  }

  static Response linked(Response.ResponseBuilder answer, Slice<?> slice, UriInfo uri) {
    if (slice.next() > 0) {
      String next = uri.getRequestUriBuilder().replaceQueryParam("from", slice.next()).build() + "";
      answer.header("Link", "<" + next + ">; rel=\"next\"");
    }
    return answer.build();
  }

  /** Moodle compares the header as a whole: not even a charset may stand behind the type. */
  static void require(String contentType, String expected) {
    if (!expected.equals(contentType)) {
      throw Problem.malformed("practice.request", "Content-Type");
    }
  }
}
