package org.yidiantong.disclosure.findings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.content.Content;
import org.yidiantong.disclosure.inspection.InspectedDisclosure;
import org.yidiantong.disclosure.tasks.FindingRules;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A year of monthly disclosures of 295 places, in which late, made up, copied, empty and
 * later changed ones are planted: all of them are found, and nothing else.
 */
class PlantedFindingsUnitTests {

	private static final int PLACES = 295;

	private static final YearMonth FIRST = YearMonth.of(2021, 1);

	private final Random random = new Random(341503);

	private final Set<String> planted = new TreeSet<>();

	private final Set<String> found = new TreeSet<>();

	private final Map<Integer, Content> before = new HashMap<>();

	@Test
	void areAllFoundAndNothingElse() {
		for (int month = 0; month < 12; month++) {
			for (int place = 0; place < PLACES; place++) {
				disclose(place, FIRST.plusMonths(month));
			}
		}
		assertThat(this.planted).hasSizeGreaterThan(500);
		for (String kind : List.of("LATE", "LONG_PAST", "COPIED", "EMPTY", "CHANGED_AFTER_NOTICE")) {
			assertThat(this.planted).as(kind).filteredOn((one) -> one.endsWith(kind)).hasSizeGreaterThan(50);
		}
		assertThat(this.found).containsAll(this.planted);
		assertThat(this.planted).containsAll(this.found);
	}

	private void disclose(int place, YearMonth month) {
		LocalDate due = month.atEndOfMonth().plusDays(10);
		LocalDate day = month.atEndOfMonth().plusDays(1 + this.random.nextInt(10));
		Content content = honest(month);
		switch (this.random.nextInt(24)) {
			case 0 -> day = plant(place, month, "LATE", due.plusDays(1 + this.random.nextInt(40)));
			case 1 ->
				day = plant(place, month, "LONG_PAST", month.atEndOfMonth().plusDays(91 + this.random.nextInt(90)));
			case 2 -> content = copied(place, month, content);
			case 3 -> content = plant(place, month, "EMPTY", empty(month));
			case 4 -> change(place, month, content, day);
			case 5 -> content = new Content("", "", List.of(), List.of(), true);
			default -> day = day.minusDays(0);
		}
		inspect(place, month, 1, content, null, day, day);
		this.before.put(place, content);
	}

	/** A copy with another month, other spaces and other punctuation. */
	private Content copied(int place, YearMonth month, Content otherwise) {
		Content old = this.before.get(place);
		if (old == null || old.nothingHappened() || !old.text().contains("收取")) {
			return otherwise;
		}
		String last = month.minusMonths(1).getMonthValue() + "月";
		return plant(place, month, "COPIED",
				content(old.text().replace(last, month.getMonthValue() + "月").replace("，", " ； ").replace("元", "元 ")));
	}

	private void change(int place, YearMonth month, Content old, LocalDate published) {
		boolean after = this.random.nextInt(5) > 0;
		int days = after ? 8 + this.random.nextInt(60) : this.random.nextInt(8);
		if (after) {
			plant(place, month, "CHANGED_AFTER_NOTICE", month);
		}
		inspect(place, month, 2, content(old.text() + "，另付电费" + this.random.nextInt(900) + "元"), old, published,
				published.plusDays(days));
	}

	private <T> T plant(int place, YearMonth month, String kind, T as) {
		this.planted.add(place + " " + month + " " + kind);
		return as;
	}

	private void inspect(int place, YearMonth month, int version, Content content, Content old, LocalDate published,
			LocalDate day) {
		InspectedDisclosure one = new InspectedDisclosure(new UUID(place, month.getMonthValue()), version, content, old,
				published.atTime(LocalTime.NOON).atZone(BusinessClock.ZONE).toInstant(),
				List.of(new PlaceCode("341503100"), new PlaceCode("341503100-V04")), "黄莲村", "anhui/B06", "集体财务收支",
				Period.known(month.toString()), new UnitCode("HU-341503100-V04"), null);
		List<Content> earlier = new ArrayList<>();
		if (this.before.containsKey(place)) {
			earlier.add(this.before.get(place));
		}
		new DutyInspection(one, day, month.atEndOfMonth().plusDays(10), earlier, FindingRules.USUAL).findings()
			.forEach((finding) -> this.found.add(place + " " + month + " " + finding.kind()));
	}

	/** Never the same twice, because the amounts differ. */
	private Content honest(YearMonth month) {
		return content("%d月收取门面租金%d元，支付保洁工资%d元，结余%d元。".formatted(month.getMonthValue(), this.random.nextInt(1_000_000),
				this.random.nextInt(1_000_000), this.random.nextInt(1_000_000)));
	}

	private Content empty(YearMonth month) {
		List<String> texts = List.of("见附件", "详见附件。", month.getMonthValue() + "月收支情况见附表", "（明细附后）", "见村公开栏", "同上！");
		return content(texts.get(this.random.nextInt(texts.size())));
	}

	private static Content content(String text) {
		return new Content("", text, List.of(), List.of(), false);
	}

}
