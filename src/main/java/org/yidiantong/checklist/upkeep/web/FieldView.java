package org.yidiantong.checklist.upkeep.web;

import java.util.List;

import org.yidiantong.checklist.comparison.ItemField;

/**
 * A field of an item on the page of a proposal.
 *
 * @param label what it is called
 * @param now what the list says, line by line; empty for a new item
 * @param text what is proposed; empty when nothing is
 */
record FieldView(ItemField field, String label, List<String> now, String text) {
}
