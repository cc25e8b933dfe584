/** Picking content for a course, Deep Linking 2.0. */
package org.maillage.lti13.deeplinking;
