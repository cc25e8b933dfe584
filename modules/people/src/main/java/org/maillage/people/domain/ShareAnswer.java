package org.maillage.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.people.api.Shares;

/** What a person answered to "show this course what you did before?"; the last answer counts. */
@Entity
@Table(name = "people_share")
@IdClass(Membership.Key.class)
public class ShareAnswer {
  @Id
  @Column(name = "cohort_id")
  private long cohortId;

  @Id
  @Column(name = "person_id")
  private long personId;

  private boolean shown;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected ShareAnswer() {}

  public ShareAnswer(CohortId cohort, PersonId person) {
    this.cohortId = cohort.value();
    this.personId = person.value();
  }

  public void answer(boolean yes, Instant now) {
    shown = yes;
    answeredAt = now;
  }

  public Shares.Share view() {
    return new Shares.Share(shown, answeredAt);
  }
}
