package org.maillage.lti13.services;

import java.util.List;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.net.Answer;
import org.maillage.lti13.services.ServiceException.Failure;

/** Reads an answer that is a bare array, which the JSON reader takes only inside an object. */
final class JsonArrays {

  private JsonArrays() {}

  static List<Json> objects(Answer answer) {
    try {
      List<Json> objects = Json.parse("{\"list\":" + answer.text() + "}").objects("list");
      if (objects != null) {
        return objects;
      }
    } catch (LtiException e) {
      // Reported below.
    }
    throw new ServiceException(Failure.MALFORMED, "a list was expected");
  }
}
