package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Logger;
import org.maillage.kernel.Problem;
import org.maillage.lms.api.PlatformForm;
import org.maillage.lms.app.RegistrationBook.Outcome;
import org.maillage.lti13.net.UrlPrefix;
import org.maillage.lti13.registration.DynamicRegistration;
import org.maillage.lti13.registration.PlatformConfiguration;
import org.maillage.lti13.registration.Registered;
import org.maillage.lti13.registration.RegistrationException;

/**
 * Registers an LMS that asks for it (dynamic registration). The calls to the LMS come first and
 * outside any transaction; what would be refused here is refused before the LMS is told anything,
 * and what the LMS answered is written down at once: an attempt that breaks off leaves no half
 * state on this side.
 */
@ApplicationScoped
public class RegistrationDesk {
  private static final Logger LOG = Logger.getLogger(RegistrationDesk.class.getName());
  private static final int LONGEST_FAMILY = 64;

  @Inject private Protocol protocol;
  @Inject private ToolDescription tool;
  @Inject private AddressRule addresses;
  @Inject private Invitations invitations;
  @Inject private RegistrationBook book;

  /**
   * What the LMS's administrator asks for.
   *
   * @param configuration the address the LMS describes itself at
   * @param token what the LMS lets us register with; null when it sends none
   * @param invitation the code; null without one
   * @param names whether people's names are asked for
   */
  public record Wish(
      String configuration,
      String token,
      String invitation,
      boolean names,
      boolean email,
      Locale language) {}

  /** What became of it, and whose product the LMS is (null when it did not tell). */
  public record Done(Outcome outcome, String productFamily) {}

  /** The address of the LMS's configuration, if it is one this server would call. */
  public URI address(String configuration) {
    if (configuration == null || configuration.isBlank()) {
      throw Problem.malformed("lms.register-from-lms");
    }
    try {
      URI address = new URI(configuration);
      if (UrlPrefix.origin(address) != null && addresses.allows(address)) {
        return address;
      }
    } catch (URISyntaxException notAnAddress) {
      // Told below.
    }
    throw Problem.malformed("lms.registration-address");
  }

  public void requireOpen(String invitation) {
    if (invitation != null) {
      invitations.requireOpen(invitation);
    }
  }

  public Done register(Wish wish) {
    address(wish.configuration());
    requireOpen(wish.invitation());
    if (wish.invitation() == null) {
      book.requireRoom();
    }
    try {
      return introduce(wish);
    } catch (RegistrationException failure) {
      throw problem(failure).because(failure);
    }
  }

  private Done introduce(Wish wish) {
    DynamicRegistration registration = protocol.registration();
    PlatformConfiguration lms = registration.readConfiguration(wish.configuration(), wish.token());
    requireStorable(lms);
    Registered registered =
        registration.register(
            lms, wish.token(), tool.request(lms, wish.names(), wish.email(), wish.language()));
    Outcome outcome = keep(form(registered, wish), family(lms), wish.invitation());
    LOG.info("Registration of " + lms.issuer() + " " + registered.clientId() + ": " + outcome);
    return new Done(outcome, family(lms));
  }

  /** If this breaks, the LMS lists a tool that can't be used: the page says to delete it there. */
  private Outcome keep(PlatformForm form, String family, String invitation) {
    try {
      return book.enter(form, family, invitation);
    } catch (RuntimeException failure) {
      throw new Problem(500, "lms.registration-not-kept").because(failure);
    }
  }

  /** What could not be stored afterwards is refused before the LMS makes anything. */
  private static void requireStorable(PlatformConfiguration lms) {
    try {
      form(new Registered(lms, "?", java.util.Optional.empty()), false, false);
    } catch (Problem tooLong) {
      throw new RegistrationException(
          RegistrationException.Failure.MALFORMED, "a value is too long: " + tooLong.details());
    }
  }

  private static PlatformForm form(Registered registered, Wish wish) {
    return form(registered, wish.names(), wish.email());
  }

  private static PlatformForm form(Registered registered, boolean names, boolean email) {
    PlatformConfiguration lms = registered.platform();
    return new PlatformForm(
        lms.issuer(),
        registered.clientId(),
        registered.deploymentId().map(Set::of).orElse(Set.of()),
        lms.authorizationEndpoint(),
        lms.tokenEndpoint(),
        lms.tokenAudience(),
        lms.jwksUri(),
        lms.issuer().replaceFirst("^https?://", ""),
        names,
        email,
        false);
  }

  private static String family(PlatformConfiguration lms) {
    String family = lms.productFamily();
    return family == null || family.length() > LONGEST_FAMILY ? null : family;
  }

  private static Problem problem(RegistrationException failure) {
    String said = failure.getMessage();
    return switch (failure.failure()) {
      case ADDRESS_REFUSED -> Problem.malformed("lms.registration-address");
      case UNREACHABLE -> Problem.malformed("lms.registration-unreachable", said);
      case REFUSED -> Problem.malformed("lms.registration-refused", said);
      case MALFORMED -> Problem.malformed("lms.registration-malformed", said);
      case NOT_THE_ISSUERS -> Problem.malformed("lms.registration-not-the-issuers", said);
      case UNSUPPORTED -> Problem.malformed("lms.registration-unsupported", said);
      case TOKEN_REFUSED -> Problem.malformed("lms.registration-token", said);
    };
  }
}
