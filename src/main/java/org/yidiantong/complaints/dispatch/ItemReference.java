package org.yidiantong.complaints.dispatch;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;

/**
 * An item as a complaint refers to it.
 *
 * @param lineage permanent key
 */
@ValueObject
public record ItemReference(ItemCode code, String lineage, String name, String category) {

	static ItemReference of(Item item) {
		return new ItemReference(item.code(), item.lineage(), item.name(), item.category().code());
	}

}
