package org.maillage.lti13.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.lti13.TestServer.Reply;
import org.maillage.lti13.TestServer.Request;
import org.maillage.lti13.services.Member.Status;
import org.maillage.lti13.services.ServiceException.Failure;

class RosterTest {

  private final ServiceFixture fixture = new ServiceFixture();

  @AfterEach
  void close() throws Exception {
    fixture.close();
  }

  @Test
  void readsTwoHundredMembersInFourPages() {
    fixture.server.on("/members", this::page);
    List<Member> members = members("/members?type=1", OptionalInt.of(50));
    assertThat(members).extracting(Member::userId).doesNotHaveDuplicates().hasSize(200);
    assertThat(fixture.server.requests("/members")).hasSize(4);
    Request first = fixture.server.requests("/members").get(0);
    assertThat(first.uri()).isEqualTo("/members?type=1&limit=50");
    assertThat(first.header("Accept"))
        .isEqualTo("application/vnd.ims.lti-nrps.v2.membershipcontainer+json");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 404, 301, 200})
  void onePageThatFailsMeansNoListAtAll(int status) {
    fixture.server.on(
        "/members",
        request ->
            request.uri().contains("page=3") ? new Reply(status, "{}", Map.of()) : page(request));
    assertThat(failure("/members").failure())
        .isIn(Failure.BUSY, Failure.REFUSED, Failure.MALFORMED);
  }

  @Test
  void keepsWhatIsNeededAndDropsTheSchoolsNumber() {
    fixture.server.on(
        "/members",
        Reply.json(
            """
            {"id":"x","context":{"id":"c"},"members":[
              {"user_id":"1","roles":["http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor"],
               "name":"Ørsted\\u0000","given_name":"Nguyễn","family_name":"O'Brien","email":"a@b.example",
               "lis_person_sourcedid":"SCHOOL-123","picture":"https://x.example/p"},
              {"user_id":"2","roles":["Learner"],"status":"Inactive"},
              {"user_id":"3","roles":"Learner","status":"Deleted","name":7},
              {"user_id":"2","roles":["Learner"],"status":"Active"},
              {"roles":["Learner"]}, 5]}
            """));
    List<Member> members = members("/members", OptionalInt.empty());
    assertThat(members).hasSize(3);
    assertThat(members.get(0))
        .isEqualTo(
            new Member(
                "1",
                members.get(0).roles(),
                Status.ACTIVE,
                "Ørsted",
                "Nguyễn",
                "O'Brien",
                "a@b.example"));
    assertThat(members.get(0).roles().isTrainer()).isTrue();
    assertThat(members.get(1).status())
        .as("the last word on a person counts")
        .isEqualTo(Status.ACTIVE);
    assertThat(members.get(2).status()).isEqualTo(Status.DELETED);
    assertThat(members.toString()).doesNotContain("SCHOOL-123", "O'Brien", "a@b.example");
  }

  @Test
  void neverTakesItsTokenToAnotherServer() throws Exception {
    try (ServiceFixture elsewhere = new ServiceFixture()) {
      elsewhere.server.on("/members", Reply.json("{\"members\":[]}"));
      for (String next :
          List.of(
              elsewhere.server.base() + "/members",
              "http://localhost:" + fixture.server.port() + "/members",
              "http://127.0.0.1:" + fixture.server.port() + "@evil.example/members",
              "//evil.example/members",
              "ftp://127.0.0.1/members")) {
        fixture.server.on(
            "/members",
            Reply.json("{\"members\":[]}").with("Link", "<" + next + ">; rel=\"next\""));
        assertThat(failure("/members").failure()).as(next).isEqualTo(Failure.PAGING);
      }
      assertThat(elsewhere.server.requests("/members")).isEmpty();
    }
  }

  @Test
  void stopsWhenPagesRunInACircle() {
    fixture.server.on(
        "/members", Reply.json("{\"members\":[]}").with("Link", "</members>; rel=next"));
    assertThat(failure("/members").failure()).isEqualTo(Failure.PAGING);
    assertThat(fixture.server.requests("/members")).hasSize(1);
  }

  @Test
  void stopsWhenPagesDoNotEnd() {
    fixture.server.on(
        "/members",
        request ->
            Reply.json("{\"members\":[]}")
                .with(
                    "Link",
                    "</members?p="
                        + request.uri().length()
                        + request.uri().hashCode()
                        + "x>; rel=next"));
    assertThat(failure("/members").failure()).isEqualTo(Failure.PAGING);
    assertThat(fixture.server.requests("/members")).hasSize(500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<%1$s/members?page=2>; rel=next",
        "<%1$s/members?page=2>;rel=\"next\"",
        "<%1$s/members>; rel=\"differences\", <%1$s/members?page=2>; rel=\"next\"",
        "</members?page=2>; title=\"a, b; c\"; REL=\"prev next\""
      })
  void understandsEveryWayToLink(String link) {
    fixture.server.on(
        "/members",
        request ->
            request.uri().contains("page=2")
                ? Reply.json("{\"members\":[{\"user_id\":\"second\"}]}")
                : Reply.json("{\"members\":[]}")
                    .with("Link", link.formatted(fixture.server.base())));
    assertThat(members("/members", OptionalInt.empty())).hasSize(1);
  }

  @Test
  void refusesACourseWithoutAListRatherThanSayingEverybodyLeft() {
    for (String answer :
        List.of("{}", "{\"members\":null}", "{\"members\":{}}", "[]", "", "<html>")) {
      fixture.server.on("/members", Reply.json(answer));
      assertThat(failure("/members").failure()).as(answer).isEqualTo(Failure.MALFORMED);
    }
  }

  private Reply page(Request request) {
    int page =
        request.uri().contains("page=")
            ? request.uri().charAt(request.uri().indexOf("page=") + 5) - '0'
            : 1;
    String members =
        IntStream.range(0, 50)
            .mapToObj(i -> "{\"user_id\":\"u" + (page * 100 + i) + "\",\"roles\":[\"Learner\"]}")
            .collect(Collectors.joining(",", "{\"members\":[", "]}"));
    Reply reply = Reply.json(members);
    return page == 4
        ? reply
        : reply.with(
            "Link",
            "<" + fixture.server.base() + "/members?page=" + (page + 1) + ">; rel=\"next\"");
  }

  private List<Member> members(String path, OptionalInt pageSize) {
    return fixture.roster.members(fixture.platform, fixture.course(path), pageSize);
  }

  private ServiceException failure(String path) {
    return catchThrowableOfType(ServiceException.class, () -> members(path, OptionalInt.empty()));
  }
}
