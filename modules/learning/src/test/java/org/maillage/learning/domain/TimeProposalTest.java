package org.maillage.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.content.Part;
import org.maillage.content.Step;
import org.maillage.learning.CourseFixture;

class TimeProposalTest {
  @Test
  void takesTheNextStepsAsLongAsTheyFit() {
    assertThat(minutes(10, 5, 7, 6)).containsExactly(5);
    assertThat(minutes(20, 5, 7, 6, 2)).containsExactly(5, 7, 6, 2);
    assertThat(minutes(40, 5, 7)).containsExactly(5, 7);
  }

  @Test
  void keepsTheOrderRatherThanFillingEveryMinute() {
    assertThat(minutes(20, 5, 30, 10)).containsExactly(5);
  }

  @Test
  void passesOverAStepThatIsTooLongToBeginWith() {
    assertThat(minutes(10, 30, 8, 2, 5)).containsExactly(8, 2);
  }

  @Test
  void proposesTheNextStepAllTheSameWhenNothingFits() {
    TimeProposal proposal = TimeProposal.of(steps(14, 12), 10);

    assertThat(proposal.longer()).isTrue();
    assertThat(proposal.minutes()).isEqualTo(14);
  }

  @Test
  void proposesNothingWhenNothingIsLeft() {
    TimeProposal proposal = TimeProposal.of(List.of(), 20);

    assertThat(proposal.steps()).isEmpty();
    assertThat(proposal.longer()).isFalse();
  }

  private static List<Integer> minutes(int budget, int... left) {
    return TimeProposal.of(steps(left), budget).steps().stream().map(Step::minutes).toList();
  }

  private static List<Step> steps(int... minutes) {
    return IntStream.range(0, minutes.length)
        .mapToObj(i -> CourseFixture.step("s" + i, Part.LEARN, minutes[i]))
        .toList();
  }
}
