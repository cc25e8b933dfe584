package org.maillage.reports.app;

import java.time.LocalDate;
import java.util.List;

/**
 * What a trainer wants on a presence list to print. It is kept nowhere.
 *
 * @param halfDays those that people sign for, the morning first
 * @param place empty to be written by hand, as is the trainer
 * @param group the public id of the group it is for, as {@link GridFilter#group()}
 * @param course the only course that it is for, as {@link GridFilter#course()}
 * @param blanks how many lines to add for people who are not in the list
 * @param names whether names are printed, or written by each person
 */
public record PresencePlan(
    String title,
    LocalDate day,
    List<HalfDay> halfDays,
    String place,
    String trainer,
    String group,
    String course,
    int blanks,
    boolean names) {
  public static final int MOST_BLANKS = 20;

  public PresencePlan {
    halfDays = List.copyOf(halfDays);
  }
}
