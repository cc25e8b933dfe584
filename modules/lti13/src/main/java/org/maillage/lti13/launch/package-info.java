/** The second half of a launch: what the platform signed is checked and read. */
package org.maillage.lti13.launch;
