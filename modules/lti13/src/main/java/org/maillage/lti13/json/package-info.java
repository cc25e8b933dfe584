/** Reading JSON from outside without trusting it. For the other packages of this library. */
package org.maillage.lti13.json;
