package org.maillage.practice.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.practice.domain.PracticeColumn;
import org.maillage.practice.domain.PracticeCourse;
import org.maillage.practice.domain.PracticeLink;
import org.maillage.practice.domain.PretendPerson;

class CoursesTest {
  @RegisterExtension final World world = new World();

  @Test
  void aCopyHasNewLinksAndColumnsAndNoGrades() {
    Courses courses = world.get(Courses.class);
    PracticeCourse copy = courses.copy(1, "Copie");

    List<PracticeLink> links = courses.links(copy.id(), PretendPerson.MARTINE);
    assertThat(links)
        .extracting(PracticeLink::title)
        .containsExactlyElementsOf(
            courses.links(1, PretendPerson.MARTINE).stream().map(PracticeLink::title).toList());
    List<PracticeColumn> columns = world.get(Gradebook.class).columns(copy.id());
    assertThat(columns)
        .singleElement()
        .extracting(PracticeColumn::linkId)
        .isEqualTo(links.get(1).id());
    assertThat(copy.copiedFrom()).isEqualTo(1);
    assertThat(world.get(Gradebook.class).grades(copy.id())).isEmpty();
  }

  @Test
  void aLinkGoesWithItsColumn() {
    world.get(Courses.class).remove(2);
    assertThat(world.get(Gradebook.class).columns(1)).isEmpty();
    assertThat(world.get(Courses.class).links(1, PretendPerson.CAMILLE)).hasSize(1);
  }

  @Test
  void peopleComeAndGoButTheTrainerStays() {
    Courses courses = world.get(Courses.class);
    PretendPerson lotte = PretendPerson.named("lotte").orElseThrow();
    courses.enrol(1, lotte);
    courses.enrol(1, lotte);
    assertThat(courses.get(1).people()).contains(lotte).hasSize(8);
    courses.unenrol(1, lotte);
    assertThat(courses.get(1).people()).doesNotContain(lotte);
    assertThatThrownBy(() -> courses.unenrol(1, PretendPerson.MARTINE))
        .hasMessage("practice.request");
  }

  @Test
  void teachersDoNotSeeWhatIsForTrainers() {
    assertThat(world.get(Courses.class).links(1, PretendPerson.CAMILLE))
        .extracting(PracticeLink::title)
        .doesNotContain("Mon groupe");
  }
}
