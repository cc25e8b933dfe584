/** The first half of a launch: from the platform's login request to its authorization address. */
package org.maillage.lti13.login;
