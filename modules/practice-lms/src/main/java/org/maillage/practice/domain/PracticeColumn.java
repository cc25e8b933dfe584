package org.maillage.practice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A grade column of a course that a tool fills: a line item in the words of LTI. */
@Entity
@Table(name = "practice_column")
public class PracticeColumn {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "practice_column_seq")
  @SequenceGenerator(name = "practice_column_seq", sequenceName = "practice_column_seq")
  private Long id;

  @Column(name = "course_id")
  private long courseId;

  @Column(name = "tool_id")
  private long toolId;

  @Column(name = "link_id")
  private Long linkId;

  private String label;

  @Column(name = "score_maximum")
  private double scoreMaximum;

  @Column(name = "resource_id")
  private String resourceId;

  private String tag;

  protected PracticeColumn() {}

  /**
   * @param linkId null for a column that hangs on no link
   */
  public PracticeColumn(long courseId, long toolId, Long linkId, ColumnWish wish) {
    this.courseId = courseId;
    this.toolId = toolId;
    this.linkId = linkId;
    follow(wish);
  }

  public final void follow(ColumnWish wish) {
    label = wish.label();
    scoreMaximum = wish.scoreMaximum();
    resourceId = wish.resourceId();
    tag = wish.tag();
  }

  public Long id() {
    return id;
  }

  public long courseId() {
    return courseId;
  }

  public long toolId() {
    return toolId;
  }

  public Long linkId() {
    return linkId;
  }

  public ColumnWish wish() {
    return new ColumnWish(label, scoreMaximum, resourceId, tag);
  }

  public String label() {
    return label;
  }

  public double scoreMaximum() {
    return scoreMaximum;
  }

  /** Whether a tool that asks with these filters means this column; null asks for any. */
  public boolean matches(String askedResource, String askedLink, String askedTag) {
    return (askedResource == null || askedResource.equals(resourceId))
        && (askedLink == null || linkId != null && askedLink.equals(linkId.toString()))
        && (askedTag == null || askedTag.equals(tag));
  }
}
