package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Started;
import org.maillage.lms.api.PlatformForm;

/**
 * MAILLAGE_PLATFORMS: platforms an operator keeps in a file, followed at each start. All entries
 * are checked before the first is stored; a wrong one stops the start and is named.
 */
@ApplicationScoped
public class PlatformsFile {
  @Inject private PlatformIntake intake;
  @Inject private AddressRule addresses;

  void follow(@Observes Started started) {
    started
        .settings()
        .platformsFile()
        .ifPresent(file -> read(file, addresses).forEach(intake::take));
  }

  static List<PlatformForm> read(Path file, AddressRule addresses) {
    if (!(parse(file) instanceof JsonArray list)) {
      throw new IllegalArgumentException(at(file) + ": not a JSON list of platforms");
    }
    List<PlatformForm> forms = new ArrayList<>();
    for (JsonValue entry : list) {
      String place = at(file) + ", entry " + (forms.size() + 1);
      PlatformForm form = form(entry, place, addresses);
      for (PlatformForm earlier : forms) {
        if (earlier.issuer().equals(form.issuer()) && earlier.clientId().equals(form.clientId())) {
          throw new IllegalArgumentException(
              place + ": same issuer and clientId as an earlier one");
        }
      }
      forms.add(form);
    }
    return forms;
  }

  private static JsonValue parse(Path file) {
    try (InputStream text = Files.newInputStream(file)) {
      return JsonText.read(text);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(at(file) + ": the file can't be read");
    } catch (Problem malformed) {
      throw new IllegalArgumentException(at(file) + ": not JSON, or larger than 256 KB");
    }
  }

  private static PlatformForm form(JsonValue entry, String place, AddressRule addresses) {
    try {
      PlatformForm form = PlatformJson.read(entry);
      addresses.check(form);
      return form;
    } catch (Problem wrong) {
      throw new IllegalArgumentException(place + reason(wrong));
    }
  }

  private static String reason(Problem wrong) {
    Object field = wrong.details().isEmpty() ? "" : wrong.details().get(0);
    return switch (wrong.code()) {
      case "lms.platform-field" -> ", field " + field + ": missing or of a wrong form";
      case "lms.platform-unknown-field" -> ", field " + field + ": not a known field";
      case "lms.platform-address" ->
          ", field "
              + field
              + ": must be https and public (MAILLAGE_ALLOW_PRIVATE_HOSTS=on lifts this)";
      default -> ": not a JSON object";
    };
  }

  private static String at(Path file) {
    return "MAILLAGE_PLATFORMS " + file;
  }
}
