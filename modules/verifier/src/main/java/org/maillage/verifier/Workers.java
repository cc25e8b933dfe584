package org.maillage.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs programs in JVMs of their own. As many submissions as there are workers run at one time, the
 * others wait in the order in which they came. One worker more stands by; a worker that broke or is
 * worn is replaced.
 */
public final class Workers implements Programs, AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Workers.class.getName());

  private final WorkerSettings settings;
  private final Semaphore turns;
  private final ConcurrentLinkedDeque<Worker> idle = new ConcurrentLinkedDeque<>();
  private final Set<Worker> all = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor watch =
      new ScheduledThreadPoolExecutor(1, task -> thread(task, "watch over workers"));
  private final ExecutorService starts =
      Executors.newSingleThreadExecutor(task -> thread(task, "start of workers"));
  private final AtomicBoolean starting = new AtomicBoolean();
  private final Object oneStart = new Object();
  private volatile boolean closed;

  /** The first worker starts at once, in the background. */
  public Workers(WorkerSettings settings) {
    this.settings = settings;
    turns = new Semaphore(settings.workers(), true);
    watch.setRemoveOnCancelPolicy(true);
    keepOneStandingBy();
  }

  @Override
  public List<Ran> run(List<Run> runs) throws InterruptedException {
    turns.acquire();
    try {
      List<Ran> answers = new ArrayList<>();
      for (Run run : runs) {
        answers.add(answer(run));
      }
      return answers;
    } finally {
      turns.release();
    }
  }

  /** A worker lost for no reason that the program gave is no fault of it: it gets another. */
  private Ran answer(Run run) {
    try {
      return answerOnce(run);
    } catch (BrokenWorker first) {
      if (first.end() != null) {
        return new Ran(first.end(), "", null);
      }
    }
    try {
      return answerOnce(run);
    } catch (BrokenWorker again) {
      return new Ran(again.end() == null ? Ending.TIME : again.end(), "", null);
    }
  }

  private Ran answerOnce(Run run) throws BrokenWorker {
    Worker worker = take();
    try {
      Ran ran = worker.run(run);
      putBack(worker);
      return ran;
    } catch (BrokenWorker broken) {
      all.remove(worker);
      if (closed) {
        throw new NoWorker("the server stops", broken);
      }
      LOG.log(Level.INFO, "Replaced: {0}", broken.getMessage());
      throw broken;
    }
  }

  private Worker take() {
    Worker worker = atHand();
    if (worker == null) {
      worker = firstReady();
    }
    keepOneStandingBy();
    return worker;
  }

  /** One that ended while nobody needed it says nothing about the program that comes next. */
  private Worker atHand() {
    Worker worker = idle.poll();
    while (worker != null && worker.isWorn()) {
      all.remove(worker);
      worker = idle.poll();
    }
    return worker;
  }

  private void putBack(Worker worker) {
    if (worker.isWorn() || closed) {
      all.remove(worker);
      worker.kill();
    } else {
      idle.push(worker);
    }
  }

  /**
   * One start at a time: the one on its way is ready sooner alone than beside another. A start that
   * fails is tried once more.
   */
  private Worker firstReady() {
    synchronized (oneStart) {
      Worker worker = atHand();
      if (worker != null) {
        return worker;
      }
      try {
        return start();
      } catch (NoWorker first) {
        return start();
      }
    }
  }

  private Worker start() {
    Worker worker = Worker.start(settings, watch);
    all.add(worker);
    if (closed) {
      worker.kill();
    }
    return worker;
  }

  private void keepOneStandingBy() {
    if (idle.isEmpty() && !closed && starting.compareAndSet(false, true)) {
      starts.execute(this::startSpare);
    }
  }

  private void startSpare() {
    try {
      synchronized (oneStart) {
        idle.add(start());
      }
    } catch (NoWorker e) {
      if (!closed) {
        LOG.log(Level.WARNING, "{0}: {1}", new Object[] {e.getMessage(), e.getCause()});
      }
    } finally {
      starting.set(false);
    }
  }

  /** Ends all workers; who still waits for an answer gets {@link NoWorker}. */
  @Override
  public void close() {
    closed = true;
    all.forEach(Worker::kill);
    watch.shutdownNow();
    starts.shutdown();
  }

  private static Thread thread(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
