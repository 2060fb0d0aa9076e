package org.yidiantong.checklist.folder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.Bound;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemGroup;
import org.yidiantong.checklist.Limit;
import org.yidiantong.checklist.LimitSource;
import org.yidiantong.checklist.LimitUnit;
import org.yidiantong.checklist.Settlement;

import static org.assertj.core.api.Assertions.assertThat;

class ChecklistFormatUnitTests {

	@Test
	void findsNothingWrongWithPublishedFolders() {
		assertThat(PublishedFolders.VALIDATION.texts(PublishedFolders.TENANTS)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "341503, 16, 20, 5", "341502, 17, 26, 6" })
	void mergesBaseAndLocalItems(String district, long collective, long service, int categories) {
		ChecklistDraft draft = PublishedFolders.checklist(district);
		Map<ItemGroup, Long> groups = draft.items()
			.stream()
			.collect(Collectors.groupingBy(Item::group, Collectors.counting()));
		assertThat(groups).isEqualTo(Map.of(ItemGroup.COLLECTIVE, collective, ItemGroup.SERVICE, service));
		assertThat(draft.checklist().orElseThrow().categories()).hasSize(categories);
		assertThat(draft.items()).extracting((item) -> item.category().code()).hasSizeGreaterThan(categories);
	}

	@Test
	void keepsLineageApartFromCode() {
		Map<String, Item> items = items("341503");
		assertThat(items.get("B01").lineage()).isEqualTo("anhui/B01");
		assertThat(items.get("L01").lineage()).isEqualTo("341503/L01");
		assertThat(List.copyOf(items.keySet())).startsWith("B01", "B02").endsWith("L02", "L03");
	}

	@Test
	void readsWholeItem() {
		Item item = items("341503").get("B01");
		assertThat(item.appliesTo()).isEqualTo(Set.of(Settlement.VILLAGE, Settlement.COMMUNITY));
		assertThat(item.basis().get(0)).isEqualTo(new Basis("VILLAGE_COMMITTEES_ORGANIC_LAW", "村民委员会组织法", "2018年修正",
				"第21—26条", LocalDate.of(2018, 12, 29), LocalDate.of(2025, 12, 31), null));
		assertThat(item.steps().get(0)).isEqualTo(new FlowStep(1, "村党组织", "支部提议：研究形成初步意见",
				new Limit("3个工作日内", 3, LimitUnit.WORKING_DAY, Bound.MAX, LimitSource.LOCAL)));
		assertThat(item.scope().outside().get(0).goTo()).isEqualTo("B02 党务公开与发展党员");
		assertThat(item.disclosure().noticeDays()).isEqualTo(7);
	}

	@Test
	void readsBackWhatIsKept() {
		items("341502").values()
			.forEach((item) -> assertThat(ChecklistJson.read(ChecklistJson.write(item), Item.class)).isEqualTo(item));
	}

	private static Map<String, Item> items(String district) {
		return PublishedFolders.checklist(district)
			.items()
			.stream()
			.collect(Collectors.toMap((item) -> item.code().value(), Function.identity(), (one, other) -> one,
					java.util.LinkedHashMap::new));
	}

}
