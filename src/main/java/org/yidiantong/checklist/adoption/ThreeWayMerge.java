package org.yidiantong.checklist.adoption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.comparison.ListComparison;

/**
 * Merges a new version of a base list into the list of a district: old base, new base,
 * the district's own. Items are the same when their lineage is. What only one side
 * changed is taken over; what both changed in different ways is a conflict. A pure
 * function of its arguments.
 */
public final class ThreeWayMerge {

	private final Map<String, Item> base;

	private final Map<String, Item> next;

	private final Map<String, Item> own;

	private final Map<String, Resolution> resolutions;

	private final Map<String, Item> merged = new LinkedHashMap<>();

	private final List<MergeConflict> conflicts = new ArrayList<>();

	private final Set<String> open = new LinkedHashSet<>();

	private ThreeWayMerge(List<Item> base, List<Item> next, List<Item> own, Map<String, Resolution> resolutions) {
		this.base = ListComparison.byLineage(base);
		this.next = ListComparison.byLineage(next);
		this.own = ListComparison.byLineage(own);
		this.resolutions = resolutions;
	}

	/**
	 * Merges three lists.
	 * @param base the version of the base list that the district has adopted
	 * @param next the version that it is to adopt
	 * @param own the list of the district, base and local items
	 * @param resolutions answers to conflicts by their key; those of other keys are
	 * ignored
	 */
	public static MergeResult merge(List<Item> base, List<Item> next, List<Item> own,
			Map<String, Resolution> resolutions) {
		return new ThreeWayMerge(base, next, own, resolutions).merge();
	}

	private MergeResult merge() {
		this.next.values().forEach(this::takeNext);
		this.own.values().stream().filter((item) -> !this.next.containsKey(item.lineage())).forEach(this::takeOwn);
		new Collisions(this.merged, this.next.keySet()).find().forEach(this::separate);
		return new MergeResult(List.copyOf(this.merged.values()), this.conflicts, this.open);
	}

	private void takeNext(Item item) {
		Item old = this.base.get(item.lineage());
		Item mine = this.own.get(item.lineage());
		if (mine != null) {
			put(new ItemMerge(old, item, mine, this::answer).merged());
		}
		else if (old == null) {
			put(item);
		}
		else if (!old.equals(item)) {
			MergeConflict dropped = new MergeConflict(item.lineage(), MergeConflict.Kind.DISTRICT_DROPPED, null, old,
					item, null);
			if (isAnswered(dropped, Resolution.Choice.TAKE)) {
				put(item);
			}
		}
	}

	private void takeOwn(Item mine) {
		Item old = this.base.get(mine.lineage());
		if (old == null) {
			put(mine);
		}
		else if (!old.equals(mine)) {
			MergeConflict dropped = new MergeConflict(mine.lineage(), MergeConflict.Kind.BASE_DROPPED, null, old, null,
					mine);
			if (!isAnswered(dropped, Resolution.Choice.TAKE)) {
				put(mine);
			}
		}
	}

	/**
	 * Two different items with one name or code: one gives way, or the own one is
	 * changed.
	 */
	private void separate(MergeConflict collision) {
		Item mine = Objects.requireNonNull(collision.own());
		Item other = Objects.requireNonNull(collision.next());
		Resolution answer = answer(collision);
		if (answer == null) {
			return;
		}
		switch (answer.choice()) {
			case KEEP -> this.merged.remove(other.lineage());
			case TAKE -> this.merged.remove(mine.lineage());
			case EDIT -> rename(collision, mine, Objects.requireNonNull(answer.text()));
		}
	}

	private void rename(MergeConflict collision, Item mine, String text) {
		put(Collisions.changed(collision.kind(), mine, text));
		if (new Collisions(this.merged, this.next.keySet()).concern(mine.lineage(), collision.kind())) {
			put(mine);
			this.open.add(collision.key());
		}
	}

	/** The valid answer to a conflict; null while it is open. */
	private @Nullable Resolution answer(MergeConflict conflict) {
		this.conflicts.add(conflict);
		Resolution resolution = this.resolutions.get(conflict.key());
		if (resolution == null || !resolution.isValidFor(conflict)) {
			this.open.add(conflict.key());
			return null;
		}
		return resolution;
	}

	private boolean isAnswered(MergeConflict conflict, Resolution.Choice choice) {
		Resolution answer = answer(conflict);
		return answer != null && answer.choice() == choice;
	}

	private void put(Item item) {
		this.merged.put(item.lineage(), item);
	}

}
