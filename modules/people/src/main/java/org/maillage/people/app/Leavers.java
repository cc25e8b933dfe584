package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.PersonId;
import org.maillage.people.api.Leaving;

/** Hands over and lets go the people of an LMS, some at a time however many they are. */
@ApplicationScoped
public class Leavers implements Leaving {
  private static final int AT_ONCE = 100;

  @Inject private LeavingRepository leaving;
  @Inject private OwnData data;

  @Override
  public long count(String issuer) {
    return leaving.count(issuer);
  }

  @Override
  public void handOver(String issuer, OutputStream out) throws IOException {
    write(out, "[");
    String between = "\n";
    long last = 0;
    List<PersonId> some = leaving.knownTo(issuer, last, AT_ONCE);
    while (!some.isEmpty()) {
      for (PersonId person : some) {
        Optional<JsonObject> evidence = data.evidence(person, issuer);
        if (evidence.isPresent()) {
          write(out, between + evidence.get());
          between = ",\n";
        }
        last = person.value();
      }
      some = leaving.knownTo(issuer, last, AT_ONCE);
    }
    write(out, "\n]\n");
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void end(String issuer) {
    leaving.end(issuer);
  }
}
