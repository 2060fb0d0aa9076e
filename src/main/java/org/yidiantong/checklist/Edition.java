package org.yidiantong.checklist;

import java.time.Instant;
import java.util.List;

import org.yidiantong.checklist.events.ChecklistVersionPublished;

/**
 * A version of a district's list that is ready to be published: base and local items in
 * one list.
 *
 * @param digest tells whether what is written in the base list or the district's own has
 * changed; what the policy library says of a basis does not count
 */
record Edition(Checklist checklist, List<Item> items, BaseList base, String digest) {

	Edition {
		items = List.copyOf(items);
	}

	/**
	 * What is published with it.
	 * @param revision how many versions the district has had with it
	 */
	ChecklistVersionPublished published(int tenant, int revision, Instant now) {
		return new ChecklistVersionPublished(tenant, this.checklist.version(), this.checklist.base(), this.items.size(),
				this.checklist.effectiveFrom(), this.checklist.categories().stream().map(Edition::heading).toList(),
				this.items.stream().map(Item::summary).map(Edition::line).toList(), revision, now);
	}

	private static ChecklistVersionPublished.Heading heading(Category category) {
		return new ChecklistVersionPublished.Heading(category.code(), category.name(),
				ChecklistVersionPublished.Group.valueOf(category.group().name()));
	}

	private static ChecklistVersionPublished.Line line(ItemSummary item) {
		return new ChecklistVersionPublished.Line(item.code(), item.lineage(), item.category(), item.name());
	}

}
