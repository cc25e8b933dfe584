package org.maillage.tool.platform;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.maillage.tool.platform.LocalServer.Handler;
import org.maillage.tool.platform.LocalServer.Reply;
import org.maillage.tool.platform.LocalServer.Request;
import org.maillage.tool.product.RunningProduct;

/**
 * The LMS's side of grades and roster: gives access tokens to whoever proves to be the tool, and
 * can be ill on demand.
 */
public final class FakeServices {
  private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/";
  private static final String NRPS = "https://purl.imsglobal.org/spec/lti-nrps/";

  private final RunningProduct tool;
  private final String origin;
  private final FakeGradebook gradebook = new FakeGradebook();
  private final FakeRoster roster;
  private final Map<String, String> scopesOfTokens = new ConcurrentHashMap<>();
  private final Set<String> usedAssertions = ConcurrentHashMap.newKeySet();
  private final List<Instant> turnedAway = new CopyOnWriteArrayList<>();
  private volatile Handler illness;
  private volatile CountDownLatch silence = new CountDownLatch(1);

  FakeServices(LocalServer server, RunningProduct tool) {
    this.tool = tool;
    this.origin = server.origin();
    this.roster = new FakeRoster(origin);
    server.on("/token", this::token);
    server.on("/grades/", request -> guarded(request, "score", gradebook::post));
    server.on("/members/", request -> guarded(request, "contextmembership", roster::page));
  }

  public FakeGradebook gradebook() {
    return gradebook;
  }

  public FakeRoster roster() {
    return roster;
  }

  /** From now on every call of a service is answered so. */
  public void fallIll(int status) {
    fallIll(status, "");
  }

  /** Says why in words that our own log must not repeat: they may name a person. */
  public void fallIll(int status, String words) {
    illness = request -> new Reply(status, "text/plain", words, Map.of());
  }

  /** From now on calls of services are accepted and never answered, until it recovers. */
  public void fallSilent() {
    CountDownLatch recovery = new CountDownLatch(1);
    silence = recovery;
    illness =
        request -> {
          recovery.await();
          return Reply.status(503);
        };
  }

  public void askForPatience(int seconds) {
    illness = request -> Reply.status(429).with("Retry-After", Integer.toString(seconds));
  }

  public void recover() {
    illness = null;
    silence.countDown();
  }

  /** When calls came that were turned away. */
  public List<Instant> turnedAway() {
    return turnedAway;
  }

  /** What a token says about services. */
  Map<String, Object> claims(Opening opening) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put(
        NRPS + "claim/namesroleservice",
        Map.of("context_memberships_url", origin + "/members/" + opening.course()));
    if (opening.column() != null) {
      claims.put(
          AGS + "claim/endpoint",
          Map.of(
              "scope",
              List.of(AGS + "scope/score", AGS + "scope/lineitem"),
              "lineitem",
              origin + "/grades/" + opening.column() + "/lineitem?type_id=1"));
    }
    return claims;
  }

  private Reply guarded(Request request, String scope, Handler handler) throws Exception {
    Handler ill = illness;
    if (ill != null) {
      turnedAway.add(Instant.now());
      return ill.answer(request);
    }
    String bearer = String.valueOf(request.header("Authorization")).replace("Bearer ", "");
    return scopesOfTokens.getOrDefault(bearer, "").contains(scope)
        ? handler.answer(request)
        : Reply.status(401);
  }

  private Reply token(Request request) throws Exception {
    Map<String, String> asked = request.parameters();
    JWSObject assertion = JWSObject.parse(asked.get("client_assertion"));
    RSAKey key =
        JWKSet.load(tool.url("/lti/jwks").toURL())
            .getKeyByKeyId(assertion.getHeader().getKeyID())
            .toRSAKey();
    Map<String, Object> claims = assertion.getPayload().toJSONObject();
    boolean right =
        assertion.verify(new RSASSAVerifier(key))
            && "client_credentials".equals(asked.get("grant_type"))
            && FakeLms.CLIENT.equals(claims.get("iss"))
            && FakeLms.CLIENT.equals(claims.get("sub"))
            && String.valueOf(claims.get("aud")).contains(origin + "/token")
            && ((Number) claims.get("exp")).longValue() > Instant.now().getEpochSecond()
            && usedAssertions.add(String.valueOf(claims.get("jti")));
    if (!right) {
      return Reply.status(400);
    }
    String token = UUID.randomUUID().toString();
    scopesOfTokens.put(token, asked.get("scope"));
    return Reply.json(
        "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"scope\":\"%s\"}"
            .formatted(token, asked.get("scope")));
  }
}
