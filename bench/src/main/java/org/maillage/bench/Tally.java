package org.maillage.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up what Chromium fetched from the product for a page, from its network events. */
final class Tally {
  private static final String ID = "\"requestId\":\"([^\"]+)\"";

  private final Map<String, String> asked = new HashMap<>();
  private final Map<String, Long> arrived = new HashMap<>();
  private final List<String> addresses = new ArrayList<>();

  void hear(String event) {
    String method = Chromium.found("^\\{\"method\":\"([^\"]+)\"", event);
    String id = Chromium.found(ID, event);
    switch (method) {
      case "Network.requestWillBeSent" -> asked.put(id, address(event));
      case "Network.requestServedFromCache" -> asked.remove(id);
      case "Network.responseReceived" -> {
        if (event.contains("\"fromDiskCache\":true")) {
          asked.remove(id);
        }
      }
      case "Network.loadingFinished" -> {
        String bytes = Chromium.found("\"encodedDataLength\":(\\d+)", event);
        arrived.put(id, Long.parseLong(bytes));
      }
      default -> {
        // of no interest here
      }
    }
  }

  private static String address(String event) {
    return Chromium.found("\"request\":\\{\"url\":\"([^\"]+)\"", event);
  }

  /**
   * Redirects share the id of the request they end in, so the launch before a page isn't counted.
   */
  Chromium.Fetched fetched() {
    long bytes = 0;
    for (Map.Entry<String, String> request : asked.entrySet()) {
      Long length = arrived.get(request.getKey());
      if (length != null && request.getValue().startsWith(Product.address())) {
        bytes += length;
        addresses.add(length + " " + request.getValue().substring(Product.address().length()));
      }
    }
    return new Chromium.Fetched(addresses.size(), bytes, addresses);
  }
}
