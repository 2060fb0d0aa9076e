package org.yidiantong.checklist.adoption;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.checklist.comparison.ChangedItems;
import org.yidiantong.checklist.comparison.ItemField;
import org.yidiantong.checklist.comparison.ListComparison;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The merge of three lists, by examples and by its properties over generated lists.
 */
class ThreeWayMergeUnitTests {

	private static final Map<String, Resolution> NONE = Map.of();

	private static final Item LAMPS = SmallChecklist.LAMPS;

	private static final Item POWER = SmallChecklist.POWER;

	@ParameterizedTest
	@EnumSource
	void takesWhatOnlyOneSideChanged(ItemField field) {
		Item changed = ChangedItems.in(field, LAMPS);
		assertThat(merge(List.of(LAMPS), List.of(changed), List.of(LAMPS)).items()).containsExactly(changed);
		assertThat(merge(List.of(LAMPS), List.of(LAMPS), List.of(changed)).items()).containsExactly(changed);
		assertThat(merge(List.of(LAMPS), List.of(changed), List.of(changed)).isComplete()).isTrue();
	}

	@ParameterizedTest
	@EnumSource
	void asksAboutAFieldThatBothChanged(ItemField field) {
		Item next = ChangedItems.in(field, LAMPS, "新");
		Item own = ChangedItems.in(field, LAMPS, "本地");
		if (field == ItemField.APPLIES_TO) {
			own = ChangedItems.in(field, ChangedItems.in(field, LAMPS));
		}
		MergeResult open = merge(List.of(LAMPS), List.of(next), List.of(own));
		String key = LAMPS.lineage() + "#" + field;
		assertThat(open.open()).containsExactly(key);
		assertThat(open.items()).containsExactly(own);
		assertThat(merge(List.of(LAMPS), List.of(next), List.of(own), Map.of(key, Resolution.TAKE)).items())
			.containsExactly(next);
		assertThat(merge(List.of(LAMPS), List.of(next), List.of(own), Map.of(key, Resolution.KEEP)).items())
			.containsExactly(own);
	}

	@Test
	void mergesChangesOfDifferentFieldsOfOneItem() {
		Item next = ChangedItems.in(ItemField.STEPS, LAMPS);
		Item own = ChangedItems.in(ItemField.MATERIALS, LAMPS);
		assertThat(merge(List.of(LAMPS), List.of(next), List.of(own)).items())
			.containsExactly(ChangedItems.in(ItemField.STEPS, own));
	}

	@Test
	void asksBeforeAnItemGoesThatTheOtherSideChanged() {
		Item changed = ChangedItems.in(ItemField.STEPS, LAMPS);
		MergeResult baseDrops = merge(List.of(LAMPS), List.of(), List.of(changed));
		assertThat(baseDrops.conflicts()).extracting(MergeConflict::kind)
			.containsExactly(MergeConflict.Kind.BASE_DROPPED);
		assertThat(baseDrops.items()).containsExactly(changed);
		MergeResult districtDropped = merge(List.of(LAMPS), List.of(changed), List.of());
		assertThat(districtDropped.conflicts()).extracting(MergeConflict::kind)
			.containsExactly(MergeConflict.Kind.DISTRICT_DROPPED);
		assertThat(districtDropped.items()).isEmpty();
		assertThat(merge(List.of(LAMPS), List.of(), List.of(LAMPS)).items()).isEmpty();
		assertThat(merge(List.of(LAMPS), List.of(LAMPS), List.of()).items()).isEmpty();
	}

	@Test
	void separatesTwoItemsOfOneName() {
		Item base = collision("anhui/B40", "B40", "路灯 报修");
		MergeResult open = merge(List.of(), List.of(base), List.of(LAMPS));
		String key = LAMPS.lineage() + "#SAME_NAME";
		assertThat(open.open()).containsExactly(key);
		assertThat(resolved(base, key, Resolution.KEEP)).containsExactly(LAMPS);
		assertThat(resolved(base, key, Resolution.TAKE)).containsExactly(base);
		assertThat(resolved(base, key, Resolution.edit("路灯加装"))).extracting(Item::name)
			.containsExactly("路灯 报修", "路灯加装");
	}

	@Test
	void refusesAnEditThatCollidesAgainOrIsUnusable() {
		Item base = collision("anhui/B40", "L01", "农村公路");
		String key = LAMPS.lineage() + "#SAME_CODE";
		for (String text : List.of("L01", "", "不是编号")) {
			MergeResult again = merge(List.of(), List.of(base), List.of(LAMPS), Map.of(key, Resolution.edit(text)));
			assertThat(again.open()).as(text).containsExactly(key);
		}
		assertThat(merge(List.of(), List.of(base), List.of(LAMPS), Map.of(key, Resolution.edit("L04"))).isComplete())
			.isTrue();
	}

	private static Stream<GeneratedLists> lists() {
		return new Random(2022).longs(400).mapToObj(GeneratedLists::new);
	}

	@Test
	void changesNothingWhenThereIsNothingToMerge() {
		lists().forEach(ThreeWayMergeUnitTests::changesNothingWhenThereIsNothingToMerge);
	}

	private static void changesNothingWhenThereIsNothingToMerge(GeneratedLists lists) {
		MergeResult same = merge(lists.base, lists.base, lists.own);
		assertThat(same.isComplete()).isTrue();
		assertThat(same.items()).containsExactlyInAnyOrderElementsOf(lists.own);
		assertThat(merge(lists.base, lists.next, lists.base).items()).containsExactlyInAnyOrderElementsOf(lists.next);
	}

	@Test
	void changesNothingMoreWhenMergedTwice() {
		lists().forEach(ThreeWayMergeUnitTests::changesNothingMoreWhenMergedTwice);
	}

	private static void changesNothingMoreWhenMergedTwice(GeneratedLists lists) {
		Map<String, Resolution> answers = answers(lists);
		List<Item> once = merge(lists.base, lists.next, lists.own, answers).items();
		assertThat(merge(lists.base, lists.next, once, answers).items()).containsExactlyInAnyOrderElementsOf(once);
		assertThat(merge(lists.next, lists.next, once).items()).containsExactlyInAnyOrderElementsOf(once);
	}

	@Test
	void doesNotDependOnTheOrderOfItems() {
		lists().forEach(ThreeWayMergeUnitTests::doesNotDependOnTheOrderOfItems);
	}

	private static void doesNotDependOnTheOrderOfItems(GeneratedLists lists) {
		MergeResult straight = merge(lists.base, lists.next, lists.own);
		MergeResult shuffled = merge(shuffled(lists.base), shuffled(lists.next), shuffled(lists.own));
		assertThat(shuffled.items()).containsExactlyInAnyOrderElementsOf(straight.items());
		assertThat(shuffled.open()).isEqualTo(straight.open());
	}

	@Test
	void losesNoChange() {
		lists().forEach(ThreeWayMergeUnitTests::losesNoChange);
	}

	private static void losesNoChange(GeneratedLists lists) {
		MergeResult result = merge(lists.base, lists.next, lists.own);
		Map<String, Item> merged = ListComparison.byLineage(result.items());
		Map<String, Item> next = ListComparison.byLineage(lists.next);
		Map<String, Item> own = ListComparison.byLineage(lists.own);
		for (Item old : lists.base) {
			Item one = next.get(old.lineage());
			Item other = own.get(old.lineage());
			if (one != null && other != null) {
				for (ItemField field : ItemField.values()) {
					boolean asked = result.open().contains(old.lineage() + "#" + field);
					boolean both = !field.isSame(old, one) && !field.isSame(old, other) && !field.isSame(one, other);
					assertThat(asked).isEqualTo(both);
					Item expected = field.isSame(old, other) ? one : other;
					assertThat(field.isSame(merged.get(old.lineage()), expected)).isTrue();
				}
			}
		}
	}

	private static Map<String, Resolution> answers(GeneratedLists lists) {
		Map<String, Resolution> answers = new HashMap<>();
		for (MergeConflict conflict : merge(lists.base, lists.next, lists.own).conflicts()) {
			boolean keep = Math.floorMod(conflict.key().hashCode(), 2) == 0;
			answers.put(conflict.key(), keep ? Resolution.KEEP : Resolution.TAKE);
		}
		return answers;
	}

	private static List<Item> shuffled(List<Item> items) {
		List<Item> shuffled = new ArrayList<>(items);
		Collections.shuffle(shuffled, new Random(7));
		return shuffled;
	}

	private static Item collision(String lineage, String code, String name) {
		return new Item(new ItemCode(code), lineage, name, POWER.category(), POWER.appliesTo(), POWER.basis(),
				POWER.handledBy(), POWER.guidedBy(), POWER.scope(), POWER.requirements(), POWER.responsibility(),
				POWER.supervision(), POWER.steps(), POWER.totalLimit(), POWER.disclosure(), POWER.materials(),
				POWER.riskPoints());
	}

	private static List<Item> resolved(Item base, String key, Resolution answer) {
		MergeResult result = merge(List.of(), List.of(base), List.of(LAMPS), Map.of(key, answer));
		assertThat(result.isComplete()).isTrue();
		return result.items();
	}

	private static MergeResult merge(List<Item> base, List<Item> next, List<Item> own) {
		return merge(base, next, own, NONE);
	}

	private static MergeResult merge(List<Item> base, List<Item> next, List<Item> own,
			Map<String, Resolution> answers) {
		return ThreeWayMerge.merge(base, next, own, answers);
	}

}
