package org.maillage.lti13.services;

import java.net.URI;
import org.maillage.lti13.LineItem;

/**
 * A grade column that stands in the platform's gradebook.
 *
 * @param id its address, with whatever query the platform put there
 */
public record ExistingLineItem(URI id, LineItem item) {}
