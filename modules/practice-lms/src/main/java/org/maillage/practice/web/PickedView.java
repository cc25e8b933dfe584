package org.maillage.practice.web;

import java.util.List;
import org.maillage.practice.domain.PickedItem;

/**
 * What a trainer picked.
 *
 * @param message the tool's; null when none
 * @param course the way back, in the whole window
 */
public record PickedView(List<PickedItem> items, String message, String course) {}
