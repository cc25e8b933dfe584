package org.maillage.lti13.keys;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Reason;
import org.maillage.lti13.net.Answer;
import org.maillage.lti13.net.OutgoingException;
import org.maillage.lti13.net.OutgoingHttp;

/** The keys published at one address. */
final class CachedKeys {

  /**
   * A key the platform withdrew is believed for this long at most, while its key address answers.
   */
  private static final Duration MAX_AGE = Duration.ofHours(1);

  private static final Duration RETRY_AFTER_FAILURE = Duration.ofMinutes(5);
  private static final KeySet NOTHING = new KeySet("", Map.of());

  private final URI address;
  private final OutgoingHttp http;
  private final JwksStore store;
  private final Clock clock;
  private final ReentrantLock fetching = new ReentrantLock();
  private final FetchBudget budget;
  private volatile KeySet keys = NOTHING;
  private volatile Instant dueAt = Instant.MIN;
  private volatile int fetches;
  private String failure = "not fetched";

  CachedKeys(URI address, OutgoingHttp http, JwksStore store, Clock clock) {
    this.address = address;
    this.http = http;
    this.store = store;
    this.clock = clock;
    this.budget = new FetchBudget(clock.instant());
    store.load(address).map(KeySet::parse).ifPresent(stored -> keys = stored);
  }

  RSASSAVerifier find(String keyId) {
    RSASSAVerifier known = keys.verifiers().get(keyId);
    if (known == null) {
      return findAfresh(keyId, null);
    }
    if (clock.instant().isAfter(dueAt) && fetching.tryLock()) {
      try {
        if (clock.instant().isAfter(dueAt)) {
          fetch();
        }
        return required(keyId);
      } finally {
        fetching.unlock();
      }
    }
    return known;
  }

  /** The key after a fetch, unless it changed meanwhile or the budget is spent. */
  RSASSAVerifier findAfresh(String keyId, RSASSAVerifier notThisOne) {
    int seen = fetches;
    fetching.lock();
    try {
      if (seen == fetches
          && keys.verifiers().get(keyId) == notThisOne
          && budget.take(clock.instant())) {
        fetch();
        if (keys.verifiers().get(keyId) != notThisOne) {
          budget.giveBack();
        }
      }
      return required(keyId);
    } finally {
      fetching.unlock();
    }
  }

  private RSASSAVerifier required(String keyId) {
    RSASSAVerifier found = keys.verifiers().get(keyId);
    if (found == null) {
      throw keys.isEmpty()
          ? unreachable()
          : new LtiException(Reason.UNKNOWN_KEY, "the platform has no key " + keyId);
    }
    return found;
  }

  int refresh() {
    fetching.lock();
    try {
      if (!fetch()) {
        throw unreachable();
      }
      return keys.verifiers().size();
    } finally {
      fetching.unlock();
    }
  }

  private LtiException unreachable() {
    return new LtiException(Reason.KEYS_UNREACHABLE, "no keys from " + address + ": " + failure);
  }

  private boolean fetch() {
    boolean good = false;
    try {
      Answer answer = http.get(address, Map.of("Accept", "application/json"));
      if (!answer.isSuccess()) {
        failure = "status " + answer.status();
      } else {
        good = accept(answer.text());
      }
    } catch (OutgoingException e) {
      failure = e.getMessage();
    }
    dueAt = clock.instant().plus(good ? MAX_AGE : RETRY_AFTER_FAILURE);
    fetches++;
    return good;
  }

  private boolean accept(String json) {
    if (json.equals(keys.json())) {
      return true;
    }
    KeySet fetched = KeySet.parse(json);
    if (fetched.isEmpty()) {
      failure = "no usable RSA key in the answer";
      return false;
    }
    keys = fetched;
    store.save(address, json);
    return true;
  }
}
