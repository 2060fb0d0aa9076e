package org.yidiantong.checklist.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.checklist.adoption.ThreeWayMerge;
import org.yidiantong.checklist.folder.ChecklistJson;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class DistrictWordingUnitTests {

	private static final DistrictCode COUNTY = new DistrictCode(341522);

	private static final Item BEFORE = SmallChecklist.LAMPS;

	private static final Item OPEN = ChecklistJson.read(
			ChecklistJson.write(BEFORE).replace(BEFORE.guidedBy(), District.KIND + BEFORE.guidedBy().substring(1)),
			Item.class);

	private final DistrictManagement districts = mock(DistrictManagement.class);

	private final DistrictWording wording = new DistrictWording(this.districts);

	@BeforeEach
	void isInACounty() {
		given(this.districts.find(COUNTY))
			.willReturn(Optional.of(new District(COUNTY, "霍邱县", "六安市", "安徽省", 1, Instant.EPOCH)));
	}

	@Test
	void putsInTheWordOfTheDistrict() {
		assertThat(BEFORE.guidedBy()).isEqualTo("区直部门");
		assertThat(BoundDistrict.call(COUNTY, () -> this.wording.ofAll(List.of(OPEN))))
			.extracting(Item::guidedBy, Item::lineage)
			.containsExactly(tuple("县直部门", BEFORE.lineage()));
		assertThat(BoundDistrict.call(new DistrictCode(341503), () -> this.wording.ofAll(List.of(OPEN))))
			.containsExactly(BEFORE);
	}

	/** The county published 区直部门 before its base list left the word open. */
	@Test
	void doesNotTakeItsOwnWordForAChangeOfTheDistrict() {
		List<Item> base = BoundDistrict.call(COUNTY, () -> this.wording.ofAll(List.of(OPEN)));
		List<Item> mine = BoundDistrict.call(COUNTY, () -> this.wording.reworded(List.of(BEFORE), List.of(OPEN)));
		assertThat(mine).isEqualTo(base);
		List<Item> next = List
			.of(ChecklistJson.read(ChecklistJson.write(base.get(0)).replace("县直部门", "县直部门和乡镇"), Item.class));
		assertThat(ThreeWayMerge.merge(base, next, mine, Map.of()).items()).isEqualTo(next);
		assertThat(ThreeWayMerge.merge(base, next, List.of(BEFORE), Map.of()).open()).isNotEmpty();
	}

}
