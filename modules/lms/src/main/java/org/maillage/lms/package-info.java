/** What lies between an LMS and us: registration, launches, rosters, grades. */
package org.maillage.lms;
