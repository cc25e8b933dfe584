package org.maillage.exercises.app;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.maillage.kernel.Settings;
import org.maillage.kernel.Started;
import org.maillage.verifier.Programs;
import org.maillage.verifier.Ran;
import org.maillage.verifier.Run;
import org.maillage.verifier.WorkerSettings;
import org.maillage.verifier.Workers;

/** The workers that learners' programs run in, as long as the server runs. */
@ApplicationScoped
public class ProgramRunner implements Programs {
  @Inject private Settings settings;

  private Workers workers;

  /** The launcher says where a worker's own classes lie; inside a bare server there are none. */
  void start(@Observes Started started) {
    String folder = System.getProperty("maillage.worker");
    if (folder != null) {
      workers = new Workers(WorkerSettings.of(Path.of(folder), settings.workers()));
    }
  }

  @Override
  public List<Ran> run(List<Run> runs) throws InterruptedException {
    if (workers == null) {
      throw new IllegalStateException("No workers: maillage.worker names no folder");
    }
    return workers.run(runs);
  }

  @PreDestroy
  void stop() {
    if (workers != null) {
      workers.close();
    }
  }
}
