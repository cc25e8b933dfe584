package org.maillage.verifier;

import java.util.List;

/** Where learners' programs run: apart from the server, with bounds on time, memory and output. */
public interface Programs {

  /**
   * All runs of one submission, each in a clean interpreter. They answer in order, one for each,
   * whatever the programs do.
   *
   * @throws NoWorker if no worker can be started; nothing is said about the programs then
   */
  List<Ran> run(List<Run> runs) throws InterruptedException;
}
