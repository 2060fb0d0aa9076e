package org.yidiantong.checklist.coverage;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.checklist.comparison.ChangedItems;
import org.yidiantong.checklist.comparison.ItemField;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How far a list differs from its base list.
 */
class AdoptionCountsUnitTests {

	@Test
	void countsEachItemOnce() {
		List<Item> base = List.of(SmallChecklist.ALLOWANCES, SmallChecklist.STREETS, SmallChecklist.POWER);
		List<Item> own = List.of(SmallChecklist.LAMPS, ChangedItems.in(ItemField.NAME, SmallChecklist.STREETS),
				SmallChecklist.POWER);
		AdoptionCounts counts = AdoptionCounts.of(base, own);
		assertThat(counts).isEqualTo(new AdoptionCounts(1, 1, 1, 1));
		assertThat(counts.items()).isEqualTo(own.size());
	}

	@ParameterizedTest
	@EnumSource
	void takesAnyOtherContentForAChange(ItemField field) {
		assertThat(
				AdoptionCounts.of(List.of(SmallChecklist.LAMPS), List.of(ChangedItems.in(field, SmallChecklist.LAMPS))))
			.isEqualTo(new AdoptionCounts(0, 1, 0, 0));
	}

	@Test
	void findsNoDifferenceInTheSameList() {
		List<Item> items = SmallChecklist.items();
		assertThat(AdoptionCounts.of(items, items)).isEqualTo(new AdoptionCounts(items.size(), 0, 0, 0));
		assertThat(AdoptionCounts.of(items, List.of())).isEqualTo(new AdoptionCounts(0, 0, 0, items.size()));
	}

}
