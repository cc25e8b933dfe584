package org.maillage.practice.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.lti13.registration.RegistrationRequest;
import org.maillage.practice.domain.PracticeTool;
import org.maillage.practice.domain.Refusal;
import org.maillage.practice.domain.RegistrationForm;
import org.maillage.practice.domain.ToolDescription;

class RegistrationsTest {
  private static final URI BASE = URI.create("http://localhost:8080");
  @RegisterExtension final World world = new World();

  @Test
  void aToolIsKnownAfterwardsAndWaitsToBeAccepted() {
    Map<String, Object> answer = register(token(), request(BASE, true));

    PracticeTool tool =
        world.get(Tools.class).client((String) answer.get("client_id")).orElseThrow();
    assertThat(tool.isActive()).isFalse();
    assertThat(tool.namesShared()).isTrue();
    assertThat(tool.emailShared()).isFalse();
    assertThat(tool.custom()).containsEntry("history", "$Context.id.history");
    assertThat(tool.mayReceiveAt("http://localhost:8080/lti/launch")).isTrue();
    assertThat(answer)
        .hasEntrySatisfying(
            RegistrationForm.TOOL,
            own -> assertThat(own.toString()).contains("deployment_id=" + tool.deploymentId()));
  }

  @Test
  void aTokenWorksOnceButNotForAFaultyRequest() {
    String token = token();
    assertRefused(
        "initiate_login_uri", token, request(URI.create("http://elsewhere.example"), true));
    register(token, request(BASE, false));
    assertRefused("token_already_used", token, request(BASE, false));
    assertRefused("no valid registration token", null, request(BASE, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://elsewhere.example/lti/register",
        "http://localhost:8081/lti/register",
        "javascript:alert(1)",
        "localhost:8080/lti/register",
        ""
      })
  void onlyTheProductIsOpenedForRegistration(String address) {
    assertThatThrownBy(() -> world.get(Registrations.class).begin(address))
        .hasMessage("practice.request");
  }

  static ToolDescription description(Map<String, String> custom) {
    URI launch = URI.create(BASE + "/lti/launch");
    return new ToolDescription(
        "Autre", launch, List.of(launch.toString()), launch, launch, custom, false, false);
  }

  private String token() {
    URI page = world.get(Registrations.class).begin(BASE + "/lti/register?invitation=abc");
    assertThat(page.toString())
        .startsWith(
            "http://localhost:8080/lti/register?invitation=abc&openid_configuration=http%3A%2F%2F127.0.0.1%3A8080%2Fpractice%2Fopenid-configuration&registration_token=");
    return page.toString().replaceAll(".*registration_token=", "");
  }

  private Map<String, Object> register(String token, String json) {
    return world.get(Registrations.class).register(token, json);
  }

  private void assertRefused(String because, String token, String json) {
    assertThatThrownBy(() -> register(token, json))
        .isInstanceOf(Refusal.class)
        .extracting(e -> ((Refusal) e).fault().description())
        .isEqualTo(because);
  }

  private static String request(URI base, boolean names) {
    return new RegistrationRequest(
            "Maillage",
            Map.of(),
            null,
            base,
            URI.create(base + "/lti/login"),
            URI.create(base + "/lti/launch"),
            URI.create(base + "/lti/jwks"),
            null,
            Map.of("history", "$Context.id.history"),
            "Choisir",
            names,
            false)
        .json();
  }
}
