/** The keys launches are checked with, and the tool's own keys. */
package org.maillage.lti13.keys;
