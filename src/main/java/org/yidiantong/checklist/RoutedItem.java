package org.yidiantong.checklist;

/**
 * An item that applies at a place, and who answers for it there.
 */
public record RoutedItem(ItemSummary item, Routing routing) {
}
