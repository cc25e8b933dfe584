package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.SpaceFace;
import org.maillage.kernel.SpaceId;
import org.maillage.kernel.Sql;
import org.maillage.people.api.SpaceRow;
import org.maillage.people.domain.Space;

/** Spaces and what belongs to them. */
@ApplicationScoped
public class SpaceRepository {
  @PersistenceContext private EntityManager entities;
  @Inject private Sql sql;

  /** Written at once: other tables refer to spaces by number. */
  Space add(Space space) {
    entities.persist(space);
    entities.flush();
    return space;
  }

  List<Space> all() {
    return entities
        .createQuery("select s from Space s order by lower(s.name), s.id", Space.class)
        .getResultList();
  }

  Optional<Space> find(String publicId) {
    return query(publicId, LockModeType.NONE);
  }

  /** Nobody makes a cohort or a platform in it until the transaction ends. */
  Optional<Space> locked(String publicId) {
    return query(publicId, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<Space> query(String publicId, LockModeType lock) {
    return entities
        .createQuery("select s from Space s where s.publicId = :id", Space.class)
        .setParameter("id", publicId)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  Optional<SpaceFace> face(String publicId) {
    return sql.first(
        "select " + SpaceRow.COLUMNS + " from people_space s where s.public_id = ?",
        SpaceRow::face,
        publicId);
  }

  Optional<byte[]> logo(String publicId, String mark) {
    return sql.first(
        "select l.content from people_space_logo l join people_space s on s.id = l.space_id"
            + " where s.public_id = ? and s.logo_mark = ?",
        row -> row.getBytes(1),
        publicId,
        mark);
  }

  void keepLogo(SpaceId space, byte[] png) {
    forgetLogo(space);
    sql.update(
        "insert into people_space_logo (space_id, content) values (?, ?)", space.value(), png);
  }

  void copyLogo(SpaceId from, SpaceId into) {
    sql.update(
        "insert into people_space_logo (space_id, content)"
            + " select ?, l.content from people_space_logo l where l.space_id = ?",
        into.value(),
        from.value());
  }

  void forgetLogo(SpaceId space) {
    sql.update("delete from people_space_logo where space_id = ?", space.value());
  }

  /** How many cohorts each space has; those without any are left out. */
  Map<Long, Long> cohorts() {
    Map<Long, Long> all = new HashMap<>();
    sql.all(
        "select space_id, count(*) from people_cohort where id in"
            + " (select x.cohort_id from people_cohort_context x) group by space_id",
        row -> all.put(row.getLong(1), row.getLong(2)));
    return all;
  }

  long people(SpaceId space) {
    return sql.first(
            "select count(distinct m.person_id) from people_membership m"
                + " join people_cohort c on c.id = m.cohort_id where c.space_id = ?",
            row -> row.getLong(1),
            space.value())
        .orElseThrow();
  }

  void move(SpaceId from, SpaceId into) {
    sql.update(
        "update people_cohort set space_id = ? where space_id = ?", into.value(), from.value());
  }

  /** Those that are in the space; others stay where they are. */
  void move(Collection<CohortId> cohorts, SpaceId from, SpaceId into) {
    cohorts.forEach(
        cohort ->
            sql.update(
                "update people_cohort set space_id = ? where id = ? and space_id = ?",
                into.value(),
                cohort.value(),
                from.value()));
  }

  /** Refused by the database while anything is still in it. */
  void remove(Space space) {
    forgetLogo(space.id());
    entities.remove(space);
    entities.flush();
  }
}
