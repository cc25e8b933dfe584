package org.maillage.lms.app;

import java.time.Instant;
import org.maillage.people.api.PersonRequests.Account;

/**
 * Somebody who manages a platform, or asked to, as the operator and their colleagues see them.
 *
 * @param person names them in forms; says nothing
 * @param account how their LMS knows them
 * @param confirmed whether somebody agreed
 * @param since when they asked, or when somebody agreed
 */
public record AdministratorEntry(
    String person, Account account, boolean confirmed, Instant since) {}
