package org.yidiantong.checklist.adoption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.checklist.comparison.ChangedItems;
import org.yidiantong.checklist.comparison.ItemField;

/**
 * Three lists by chance from a seed: an old base, a new one made from it, and a
 * district's made from it as well, with items of its own.
 */
final class GeneratedLists {

	private static final ItemField[] FIELDS = ItemField.values();

	private final Random random;

	final List<Item> base;

	final List<Item> next;

	final List<Item> own;

	GeneratedLists(long seed) {
		this.random = new Random(seed);
		this.base = some("anhui", 10, 1 + this.random.nextInt(8));
		this.next = edited(this.base, "新");
		this.next.addAll(some("anhui", 40, this.random.nextInt(3)));
		this.own = edited(this.base, "本地");
		this.own.addAll(some("341503", 70, this.random.nextInt(3)));
	}

	private List<Item> some(String list, int from, int count) {
		List<Item> items = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			items.add(named(list + "/" + (from + i), "B" + (from + i), list + "事项" + (from + i)));
		}
		return items;
	}

	/** Each item is kept, changed in one to three fields, or dropped. */
	private List<Item> edited(List<Item> items, String words) {
		Map<String, Item> edited = new LinkedHashMap<>();
		for (Item item : items) {
			int fate = this.random.nextInt(10);
			if (fate > 0) {
				edited.put(item.lineage(), (fate < 5) ? changed(item, words) : item);
			}
		}
		return new ArrayList<>(edited.values());
	}

	private Item changed(Item item, String words) {
		Item changed = item;
		for (int i = this.random.nextInt(3); i >= 0; i--) {
			ItemField field = FIELDS[this.random.nextInt(FIELDS.length)];
			// both sides sometimes make the same change; codes stay unique
			changed = (field == ItemField.CODE) ? changed
					: ChangedItems.in(field, changed, this.random.nextBoolean() ? words : "同");
		}
		return changed;
	}

	private static Item named(String lineage, String code, String name) {
		Item item = SmallChecklist.LAMPS;
		return new Item(new ItemCode(code), lineage, name, item.category(), item.appliesTo(), item.basis(),
				item.handledBy(), item.guidedBy(), item.scope(), item.requirements(), item.responsibility(),
				item.supervision(), item.steps(), item.totalLimit(), item.disclosure(), item.materials(),
				item.riskPoints());
	}

}
