package org.yidiantong.checklist.finding;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.checklist.ItemCode;

/**
 * An item that a text may be about.
 *
 * @param name of the item
 * @param words that stand in the text and in the item, those that tell the most first
 */
@ValueObject
public record ItemSuggestion(ItemCode code, String name, List<String> words) {

	public ItemSuggestion {
		words = List.copyOf(words);
	}

}
