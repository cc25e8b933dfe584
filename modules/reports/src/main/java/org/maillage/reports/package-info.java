/**
 * What trainers see of their group, on a page and in files. Reads what others keep, writes nothing.
 */
package org.maillage.reports;
