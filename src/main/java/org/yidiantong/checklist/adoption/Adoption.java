package org.yidiantong.checklist.adoption;

import java.util.List;

import org.yidiantong.checklist.comparison.ItemChange;
import org.yidiantong.checklist.folder.BaseName;
import org.yidiantong.kernel.ValidationError;

/**
 * What adopting a base list would do, with the decisions taken so far. A dry run: nothing
 * is published.
 *
 * @param base the base list that is to be adopted
 * @param from the version of the district's list that it changes
 * @param shared how many of the merged items are of the base list; the others are local
 * @param merge the merged list and its conflicts
 * @param changes what the merged list changes in the district's list
 * @param uses unfinished work about the items that change or go
 * @param problems what still keeps it from being published
 */
public record Adoption(BaseName base, String from, AdoptionDraft draft, int shared, MergeResult merge,
		List<ItemChange> changes, List<Use> uses, List<ValidationError> problems) {

	public Adoption {
		changes = List.copyOf(changes);
		uses = List.copyOf(uses);
		problems = List.copyOf(problems);
	}

	/** How many of the merged items are the district's own. */
	public int local() {
		return this.merge.items().size() - this.shared;
	}

	/** Whether it can be published. */
	public boolean isPublishable() {
		return this.problems.isEmpty();
	}

	/**
	 * Unfinished work of one kind.
	 *
	 * @param kind the message {@code checklist.use.<kind>} names it
	 * @param count pieces of work
	 */
	public record Use(String kind, long count) {
	}

}
