/** How a platform and this tool come to know each other, Dynamic Registration 1.0. */
package org.maillage.lti13.registration;
