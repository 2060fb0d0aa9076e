package org.yidiantong.checklist;

import org.junit.jupiter.api.Test;
import org.yidiantong.organization.PlaceCode;

import static org.assertj.core.api.Assertions.assertThat;

class ItemFilterUnitTests {

	private static final ItemSummary LAMPS = SmallChecklist.LAMPS.summary();

	@Test
	void admitsEverythingWithoutRestriction() {
		assertThat(ItemFilter.ALL.admits(LAMPS)).isTrue();
		assertThat(ItemFilter.at(new PlaceCode(SmallChecklist.VILLAGE)).admits(LAMPS)).isTrue();
	}

	@Test
	void admitsItemsOfTheCategoryAndTheGroup() {
		assertThat(new ItemFilter("C1", ItemGroup.SERVICE, null).admits(LAMPS)).isTrue();
		assertThat(new ItemFilter("C2", null, null).admits(LAMPS)).isFalse();
		assertThat(new ItemFilter("C1", ItemGroup.COLLECTIVE, null).admits(LAMPS)).isFalse();
	}

	@Test
	void selectsWithoutTheFullItem() {
		assertThat(LAMPS).isEqualTo(new ItemSummary(new ItemCode("L01"), "341503/L01", "路灯报修", "C1", ItemGroup.SERVICE,
				SmallChecklist.LAMPS.appliesTo(), HandlingGrade.SIMPLE));
	}

}
