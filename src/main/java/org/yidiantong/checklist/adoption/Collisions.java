package org.yidiantong.checklist.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;

/**
 * Finds items of a district that have the name or the code of a different item of the
 * base list.
 */
final class Collisions {

	private final Map<String, Item> items;

	private final Set<String> base;

	/**
	 * @param items by lineage
	 * @param base lineages of the items of the base list
	 */
	Collisions(Map<String, Item> items, Set<String> base) {
		this.items = items;
		this.base = base;
	}

	/** All collisions; an item with both the name and the code of another one has two. */
	List<MergeConflict> find() {
		List<MergeConflict> found = new ArrayList<>();
		for (Item own : this.items.values()) {
			if (!this.base.contains(own.lineage())) {
				this.items.values()
					.stream()
					.filter((other) -> this.base.contains(other.lineage()))
					.forEach((other) -> compare(own, other, found));
			}
		}
		return found;
	}

	/** Whether an item collides in this way with any other item. */
	boolean concern(String lineage, MergeConflict.Kind kind) {
		Item own = this.items.get(lineage);
		return own != null && this.items.values()
			.stream()
			.anyMatch((other) -> !other.lineage().equals(lineage) && collide(own, other, kind));
	}

	/** The item with another name or code. */
	static Item changed(MergeConflict.Kind kind, Item item, String text) {
		return (kind == MergeConflict.Kind.SAME_CODE) ? item.coded(new ItemCode(text)) : item.named(text);
	}

	private static void compare(Item own, Item other, List<MergeConflict> found) {
		for (MergeConflict.Kind kind : List.of(MergeConflict.Kind.SAME_CODE, MergeConflict.Kind.SAME_NAME)) {
			if (collide(own, other, kind)) {
				found.add(new MergeConflict(own.lineage(), kind, null, null, other, own));
			}
		}
	}

	private static boolean collide(Item one, Item other, MergeConflict.Kind kind) {
		return (kind == MergeConflict.Kind.SAME_CODE) ? one.code().equals(other.code())
				: plain(one.name()).equals(plain(other.name()));
	}

	/** A name without spaces and parentheses, which people write in different ways. */
	private static String plain(String name) {
		return name.replaceAll("[\\s（）()]", "");
	}

}
