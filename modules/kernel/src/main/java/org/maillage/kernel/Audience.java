package org.maillage.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call a resource. Every resource method carries one, itself or through its class. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Audience {
  Who value();

  /** The circles of callers. */
  enum Who {
    /** Anyone, with or without an account. */
    ANYONE,
    /** Someone who came from a course: a visit whose browser proved itself. */
    COURSE,
    /** A trainer of the course they came from. */
    TRAINER,
    /** Someone of whom the LMS they came from says that they administer it. */
    ADMINISTRATOR,
    /** Whoever runs this server and holds its admin token. */
    OPERATOR,
    /** Another program, cross-site by nature; the resource checks what it is given. */
    PROGRAM
  }
}
