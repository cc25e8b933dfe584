/**
 * The tool side of LTI 1.3, without any framework. Storage stands behind small interfaces; time
 * comes from a Clock. One package for each message: {@code login} and {@code launch}, {@code
 * deeplinking}, {@code services} (grades, roster), {@code registration}; {@code keys} and {@code
 * net} serve them all.
 */
package org.maillage.lti13;
