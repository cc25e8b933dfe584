package org.maillage.lms.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.Settings;
import org.maillage.lti13.deeplinking.DeepLinkingResponse;
import org.maillage.lti13.keys.PlatformKeys;
import org.maillage.lti13.keys.ToolKeys;
import org.maillage.lti13.launch.LaunchVerifier;
import org.maillage.lti13.login.LoginInitiation;
import org.maillage.lti13.login.SignedState;
import org.maillage.lti13.net.AddressPolicy;
import org.maillage.lti13.net.OutgoingHttp;
import org.maillage.lti13.net.UrlPrefix;
import org.maillage.lti13.registration.DynamicRegistration;
import org.maillage.lti13.services.AccessTokens;
import org.maillage.lti13.services.Grades;
import org.maillage.lti13.services.Roster;

/** The LTI library, put together once with our stores, our clock and our address. */
@ApplicationScoped
public class Protocol {
  /** Longer than platforms are known to keep a tool's key set. */
  private static final Duration KEY_OVERLAP = Duration.ofDays(30);

  private static final String STATE_SECRET = "state";

  @Inject private Settings settings;
  @Inject private Clock clock;
  @Inject private SecretRepository secrets;
  @Inject private PlatformDirectory platforms;
  @Inject private Vault vault;

  private OutgoingHttp http;
  private ToolKeys toolKeys;
  private PlatformKeys platformKeys;
  private LoginInitiation logins;
  private LaunchVerifier verifier;
  private AccessTokens tokens;
  private volatile List<byte[]> stateSecret;

  @PostConstruct
  void assemble() {
    http = new OutgoingHttp(addresses(settings));
    toolKeys = new ToolKeys(secrets, KEY_OVERLAP, clock);
    platformKeys = new PlatformKeys(http, secrets, clock);
    SignedState states = new SignedState(this::stateSecret, clock);
    logins = new LoginInitiation(launchUri(), states, clock);
    verifier = new LaunchVerifier(platforms, platformKeys, states, settings.baseUrl(), clock);
    tokens = new AccessTokens(toolKeys, http, clock);
  }

  static AddressPolicy addresses(Settings settings) {
    List<UrlPrefix> exempt =
        settings.practiceLms() ? List.of(UrlPrefix.of(settings.practiceLmsUrl())) : List.of();
    return new AddressPolicy(settings.allowPrivateHosts(), exempt);
  }

  @PreDestroy
  void close() {
    try {
      http.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one redirect address, fixed and exact: Moodle refuses any other. */
  public URI launchUri() {
    return settings.baseUrl().resolve("/lti/launch");
  }

  public URI loginUri() {
    return settings.baseUrl().resolve("/lti/login");
  }

  public URI jwksUri() {
    return settings.baseUrl().resolve("/lti/jwks");
  }

  OutgoingHttp http() {
    return http;
  }

  public LoginInitiation logins() {
    return logins;
  }

  public LaunchVerifier verifier() {
    return verifier;
  }

  public ToolKeys toolKeys() {
    return toolKeys;
  }

  public PlatformKeys platformKeys() {
    return platformKeys;
  }

  public AccessTokens tokens() {
    return tokens;
  }

  public Grades grades() {
    return new Grades(tokens, http, clock);
  }

  public Roster roster() {
    return new Roster(tokens, http, clock);
  }

  public DeepLinkingResponse deepLinking() {
    return new DeepLinkingResponse(toolKeys, clock);
  }

  public DynamicRegistration registration() {
    return new DynamicRegistration(http);
  }

  /** Makes at the first start what all nodes will share. */
  void prepare() {
    if (secrets.secret(STATE_SECRET).isEmpty()) {
      secrets.keep(STATE_SECRET, vault.encrypt(OpaqueId.random(32)));
    }
    stateSecret();
    toolKeys.ensureKey();
  }

  private List<byte[]> stateSecret() {
    List<byte[]> known = stateSecret;
    if (known == null) {
      String clear = vault.decrypt(secrets.secret(STATE_SECRET).orElseThrow());
      known = List.of(Base64.getUrlDecoder().decode(clear));
      stateSecret = known;
    }
    return known;
  }
}
