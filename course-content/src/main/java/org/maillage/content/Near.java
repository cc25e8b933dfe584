package org.maillage.content;

import java.math.BigDecimal;
import java.util.Objects;

/** A wrong number that people often give, and what misled them. */
public record Near(BigDecimal value, LocalText explain) {
  public Near {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(explain, "explain");
  }
}
