/** Units and steps of the course, and each person's progress through them. */
package org.maillage.learning;
