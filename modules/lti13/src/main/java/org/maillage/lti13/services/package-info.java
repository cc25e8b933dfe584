/** Calls to the platform's services: access tokens, grades (AGS 2.0), roster (NRPS 2.0). */
package org.maillage.lti13.services;
