package org.yidiantong.checklist.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.SmallChecklist;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The changes between two versions.
 */
class ListComparisonUnitTests {

	private static final Item LAMPS = SmallChecklist.LAMPS;

	@Test
	void findsNothingInTheSameList() {
		assertThat(ListComparison.between(SmallChecklist.items(), SmallChecklist.items())).isEmpty();
	}

	@Test
	void tellsNewItemsFirstThenChangedThenDropped() {
		Item renamed = ChangedItems.in(ItemField.NAME, SmallChecklist.STREETS);
		List<ItemChange> changes = ListComparison.between(List.of(SmallChecklist.POWER, SmallChecklist.STREETS),
				List.of(renamed, LAMPS));
		assertThat(changes).extracting(ItemChange::kind)
			.containsExactly(ItemChange.Kind.ADDED, ItemChange.Kind.CHANGED, ItemChange.Kind.DROPPED);
		assertThat(changes).extracting(ItemChange::item).containsExactly(LAMPS, renamed, SmallChecklist.POWER);
		assertThat(changes.get(1).fields()).containsExactly(ItemField.NAME);
	}

	@ParameterizedTest
	@EnumSource
	void noticesAChangeOfEachField(ItemField field) {
		Item changed = ChangedItems.in(field, LAMPS);
		assertThat(ListComparison.between(List.of(LAMPS), List.of(changed)))
			.containsExactly(new ItemChange(LAMPS, changed, Set.of(field)));
	}

	@Test
	void ignoresTheOrderOfItems() {
		List<Item> reversed = new ArrayList<>(SmallChecklist.items());
		Collections.reverse(reversed);
		assertThat(ListComparison.between(SmallChecklist.items(), reversed)).isEmpty();
	}

}
