package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    String before = "[\n";
    long last = 0;
    List<PersonId> some = leaving.knownTo(issuer, last, AT_ONCE);
    while (!some.isEmpty()) {
      for (PersonId person : some) {
        write(out, before + data.evidence(person));
        before = ",\n";
        last = person.value();
      }
      some = leaving.knownTo(issuer, last, AT_ONCE);
    }
    write(out, before.equals("[\n") ? "[]\n" : "\n]\n");
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void end(String issuer) {
    leaving.end(issuer);
  }
}
