/** Persons and how LMSs know them, the cohorts they follow in, what they agree to show. */
package org.maillage.people;
