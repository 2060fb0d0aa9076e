package org.yidiantong.complaints;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.checklist.Item;

/**
 * An item as a case refers to it.
 *
 * @param lineage permanent key
 */
@ValueObject
record ItemNamed(String code, String lineage, String name, String category) {

	static ItemNamed of(Item item) {
		return new ItemNamed(item.code(), item.lineage(), item.name(), item.category().code());
	}

}
