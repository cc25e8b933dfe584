/** The few words that everyone speaks. Nothing here knows a feature, a page or a table. */
package org.maillage.kernel;
