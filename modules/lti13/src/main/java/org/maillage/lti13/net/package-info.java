/** Calls to other servers, and which of their addresses are acceptable. */
package org.maillage.lti13.net;
