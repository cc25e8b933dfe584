package org.maillage.practice.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a grade is written: without the zeros that say nothing. */
public final class GradeText {
  private GradeText() {}

  public static String of(PracticeGrade grade, PracticeColumn column) {
    return number(grade.score()) + " / " + number(column.scoreMaximum());
  }

  static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString()
        .replace('.', ',');
  }
}
