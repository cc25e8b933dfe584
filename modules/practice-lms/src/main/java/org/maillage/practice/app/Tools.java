package org.maillage.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.practice.domain.PracticeTool;
import org.maillage.practice.domain.ToolDescription;

/** The tools that the platform knows. */
@ApplicationScoped
@Transactional
public class Tools {
  @Inject private PracticeRepository repository;
  @Inject private Settings settings;

  /** The product may have moved to another address since. */
  public void refreshBuiltIn() {
    PracticeTool builtIn = repository.tool(PracticeTool.BUILT_IN).orElseThrow();
    builtIn.follow(ToolDescription.builtIn(settings.baseUrl()));
  }

  public List<PracticeTool> all() {
    return repository.tools();
  }

  /** A tool by the id it registered with. */
  public Optional<PracticeTool> client(String clientId) {
    return clientId == null ? Optional.empty() : repository.tool(clientId);
  }

  public PracticeTool get(long id) {
    return repository.tool(id).orElseThrow(() -> Problem.notFound("practice.unknown"));
  }

  /** A new tool waits until someone accepts it, as in Moodle. */
  public PracticeTool register(ToolDescription description) {
    return repository.add(new PracticeTool(OpaqueId.random(), description));
  }

  public void activate(long id) {
    get(id).activate();
  }
}
