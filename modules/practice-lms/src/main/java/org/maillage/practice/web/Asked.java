package org.maillage.practice.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/** What every call of a service says: by which token, for which course, which page. */
public class Asked {
  @HeaderParam("Authorization")
  private String authorization;

  @QueryParam("type_id")
  private String typeId;

  @PathParam("course")
  private long course;

  @QueryParam("limit")
  @DefaultValue("0")
  private int limit;

  @QueryParam("from")
  @DefaultValue("0")
  private int from;

  /** Null when absent. */
  String authorization() {
    return authorization;
  }

  /** Null when absent. */
  String typeId() {
    return typeId;
  }

  long course() {
    return course;
  }

  int limit() {
    return limit;
  }

  int from() {
    return from;
  }
}
