package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.maillage.kernel.Problem;
import org.maillage.lms.api.PlatformForm;
import org.maillage.lms.domain.RegisteredPlatform;

/** What an operator sees of registered platforms and decides about each. */
@ApplicationScoped
@Transactional
public class PlatformOffice {
  @Inject private PlatformRepository platforms;
  @Inject private PlatformDirectory directory;
  @Inject private AddressRule addresses;
  @Inject private NameRule names;

  public List<PlatformEntry> all() {
    return platforms.all().stream().map(PlatformEntry::of).toList();
  }

  public PlatformEntry get(String id) {
    return PlatformEntry.of(require(id));
  }

  public Optional<PlatformEntry> find(String issuer, String clientId) {
    return platforms.find(issuer, clientId).map(PlatformEntry::of);
  }

  public void accept(String id) {
    require(id).accept();
    directory.forget();
  }

  public void share(String id, String name, boolean names, boolean email, boolean anonymous) {
    change(
        id,
        f ->
            new PlatformForm(
                f.issuer(),
                f.clientId(),
                f.deploymentIds(),
                f.authorizationEndpoint(),
                f.tokenEndpoint(),
                f.tokenAudience(),
                f.jwksUri(),
                name,
                names,
                email,
                anonymous));
  }

  /** New addresses of a known platform: only an administrator of this tool decides that. */
  public void move(String id, URI authorization, URI token, String audience, URI jwks) {
    change(
        id,
        f ->
            new PlatformForm(
                f.issuer(),
                f.clientId(),
                f.deploymentIds(),
                authorization,
                token,
                audience,
                jwks,
                f.name(),
                f.shareNames(),
                f.shareEmail(),
                f.allowAnonymous()));
  }

  public void addDeployment(String id, String deployment) {
    changeDeployments(
        id,
        ids -> {
          ids.add(deployment);
          return ids;
        });
  }

  public void removeDeployment(String id, String deployment) {
    changeDeployments(
        id,
        ids -> {
          ids.remove(deployment);
          return ids;
        });
  }

  /** With all that hangs on it here; the people keep what they did, without a name. */
  public void remove(String id) {
    RegisteredPlatform platform = require(id);
    platforms.remove(platform);
    names.follow(platform.issuer());
    directory.forget();
  }

  private void changeDeployments(String id, UnaryOperator<Set<String>> decision) {
    change(
        id,
        f ->
            new PlatformForm(
                f.issuer(),
                f.clientId(),
                decision.apply(new HashSet<>(f.deploymentIds())),
                f.authorizationEndpoint(),
                f.tokenEndpoint(),
                f.tokenAudience(),
                f.jwksUri(),
                f.name(),
                f.shareNames(),
                f.shareEmail(),
                f.allowAnonymous()));
  }

  private void change(String id, UnaryOperator<PlatformForm> decision) {
    RegisteredPlatform platform = require(id);
    PlatformForm changed = decision.apply(platform.form());
    addresses.check(changed);
    platform.follow(changed);
    names.follow(platform.issuer());
    directory.forget();
  }

  RegisteredPlatform require(String id) {
    return platforms.find(id).orElseThrow(() -> Problem.notFound("lms.platform-gone"));
  }
}
