package org.maillage.tool.platform;

import java.util.concurrent.CountDownLatch;

/** Where requests wait until a test lets them through. */
public final class Gate {
  private final CountDownLatch somebodyWaits = new CountDownLatch(1);
  private final CountDownLatch open = new CountDownLatch(1);

  void pass() throws InterruptedException {
    somebodyWaits.countDown();
    open.await();
  }

  public boolean isWaitedAt() {
    return somebodyWaits.getCount() == 0;
  }

  public void open() {
    open.countDown();
  }
}
