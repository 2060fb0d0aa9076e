package org.yidiantong.checklist.comparison;

import java.util.List;

/**
 * A change of an item in plain words.
 *
 * @param code display code, the new one if it changed
 * @param name the new one if it changed
 * @param shown whether the version has a page of the item
 * @param sentences what changed, one sentence each; empty for new and dropped items
 */
public record ItemChangeView(ItemChange.Kind kind, String code, String name, boolean shown, List<String> sentences) {
}
