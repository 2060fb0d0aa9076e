package org.yidiantong.complaints;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Five hundred complaints filed around New Year and National Day of six years, each due
 * on the day that this test counts by itself from the notices of the State Council.
 */
@ModuleTest(nested = { "tenancy.folder", "checklist.folder", "checklist.publishing", "checklist.adaptation",
		"complaints.supervision" })
@BusinessDay("2021-09-20")
@ExhaustiveTest
class DueDatesModuleTests {

	private static final Map<Integer, Map<HandlingGrade, Integer>> DAYS = Map.of(341503,
			Map.of(HandlingGrade.SIMPLE, 3 + 5 + 2, HandlingGrade.GENERAL, 3 + 15 + 2, HandlingGrade.COMPLEX,
					3 + 30 + 2),
			341502, Map.of(HandlingGrade.SIMPLE, 2 + 5 + 2, HandlingGrade.GENERAL, 2 + 12 + 2, HandlingGrade.COMPLEX,
					2 + 25 + 2));

	private final Set<LocalDate> off = new HashSet<>();

	private final Set<LocalDate> makeup = new HashSet<>();

	@Autowired
	private ComplaintManagement complaints;

	@Autowired
	private ChecklistManagement checklists;

	@Autowired
	private BusinessClock clock;

	@Test
	void agreeWithACountOfTheirOwn() throws IOException {
		readNotices();
		List<String> wrong = new ArrayList<>();
		Random random = new Random(341503);
		for (LocalDate filed : filings(random)) {
			forwardTo(filed, random);
			int district = random.nextBoolean() ? 341503 : 341502;
			BoundDistrict.run(new DistrictCode(district), () -> {
				List<ItemSummary> items = this.checklists.items(ItemFilter.ALL);
				ItemSummary item = items.get(random.nextInt(items.size()));
				LocalDate due = file(item.code().value(), district);
				LocalDate expected = count(filed, DAYS.get(district).get(item.grade()));
				if (!due.equals(expected)) {
					wrong.add(district + " " + filed + " " + item.grade() + ": " + due + ", not " + expected);
				}
			});
		}
		assertThat(wrong).isEmpty();
	}

	private LocalDate file(String item, int district) {
		String place = (district == 341503) ? "341503100" : "341502100";
		return this.complaints
			.file(new FileComplaint(UUID.randomUUID().toString(), item, place, "路灯坏了", null, true, null))
			.dueOn();
	}

	/** In order, since time does not run backwards. */
	private static List<LocalDate> filings(Random random) {
		List<LocalDate> days = new ArrayList<>();
		for (int each = 0; each < 500; each++) {
			int year = 2021 + random.nextInt(6);
			LocalDate middle = (random.nextBoolean() && year < 2026) ? LocalDate.of(year, 12, 31)
					: LocalDate.of(year, 10, 1);
			LocalDate day = middle.plusDays(random.nextInt(26) - 13);
			days.add(day);
		}
		return days.stream().sorted().toList();
	}

	private void forwardTo(LocalDate day, Random random) {
		var wanted = day.atTime(LocalTime.of(8, 0))
			.plusMinutes(random.nextInt(10))
			.atZone(BusinessClock.ZONE)
			.toInstant();
		if (wanted.isAfter(this.clock.instant())) {
			this.clock.forward(Duration.between(this.clock.instant(), wanted));
		}
	}

	private LocalDate count(LocalDate filed, int workingDays) {
		LocalDate day = filed;
		for (int left = workingDays; left > 0;) {
			day = day.plusDays(1);
			boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
			left -= (this.makeup.contains(day) || (!weekend && !this.off.contains(day))) ? 1 : 0;
		}
		return day;
	}

	/** Reads the published calendar without any part of the program. */
	private void readNotices() throws IOException {
		Object root = new Yaml(new SafeConstructor(new LoaderOptions()))
			.load(Files.readString(Path.of("tenants", "calendar", "cn.yaml")));
		collect(root, "");
		assertThat(this.off).hasSizeGreaterThan(150);
		assertThat(this.makeup).hasSizeGreaterThan(25);
	}

	private void collect(Object node, String under) {
		if (node instanceof Map<?, ?> range && range.containsKey("from")) {
			day(range.get("from")).datesUntil(day(range.get("to")).plusDays(1)).forEach(this.off::add);
		}
		else if (node instanceof Map<?, ?> map) {
			map.forEach((key, value) -> collect(value, String.valueOf(key)));
		}
		else if (node instanceof List<?> list) {
			list.forEach((each) -> collect(each, under));
		}
		else if (under.equals("makeupWorkdays")) {
			this.makeup.add(day(node));
		}
	}

	private static LocalDate day(Object written) {
		return LocalDate.parse(String.valueOf(written));
	}

}
