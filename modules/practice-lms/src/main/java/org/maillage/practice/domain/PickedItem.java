package org.maillage.practice.domain;

import java.util.Map;

/**
 * What a trainer picked in a tool.
 *
 * @param text null when there is none
 * @param target the address below the tool's base
 * @param column the grade column that comes along; null for a link without a grade
 */
public record PickedItem(
    String title, String text, String target, Map<String, String> custom, ColumnWish column) {}
