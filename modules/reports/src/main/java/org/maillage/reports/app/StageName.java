package org.maillage.reports.app;

import java.util.Locale;
import org.maillage.learning.api.Stage;

/** How our texts and pictures call a stage: {@code took-part}, for example. */
public final class StageName {
  private StageName() {}

  public static String of(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
