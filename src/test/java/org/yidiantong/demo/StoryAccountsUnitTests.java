package org.yidiantong.demo;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yidiantong.disclosure.Period;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The accounts of villages in the story's file: whoever changed them last, they add up.
 */
class StoryAccountsUnitTests {

	private static final String LAMP_VILLAGE = "341503100-V04";

	private final List<Story.Accounts> posted = StoryFiles.all().get(0).accounts();

	private final Map<String, Map<String, Story.Account>> villages = this.posted.stream()
		.flatMap((one) -> one.villages().stream())
		.collect(Collectors.groupingBy((one) -> one.place().value(), TreeMap::new,
				Collectors.toMap(Story.Account::period, (one) -> one, (one, other) -> {
					throw new IllegalStateException(one.period() + " twice");
				}, TreeMap::new)));

	@Test
	void tellAYearOfTheStorysVillageAndOfTwentyMore() {
		assertThat(this.villages).hasSize(21).containsKey(LAMP_VILLAGE);
		assertThat(this.villages.values()).allSatisfy((one) -> {
			assertThat(months(one)).hasSize(12);
			assertThat(months(one).keySet()).first().isEqualTo("2020-12");
			assertThat(months(one).keySet()).last().isEqualTo("2021-11");
			assertThat(one).containsKeys("2021-Q1", "2021-Q2", "2021-Q3").hasSize(15);
		});
	}

	@Test
	void carryEachBalanceOver() {
		for (Map<String, Story.Account> village : this.villages.values()) {
			BigDecimal before = null;
			for (Story.Account month : months(village).values()) {
				if (before != null) {
					assertThat(month.opening()).as(place(month)).isEqualByComparingTo(before);
				}
				before = month.closing();
			}
		}
	}

	@Test
	void closeWithWhatIncomeAndExpensesLeave() {
		assertThat(all()).allSatisfy((one) -> {
			BigDecimal left = one.opening().add(sum(one.income().values())).subtract(sum(one.expense().values()));
			assertThat(one.closing()).as(place(one)).isEqualByComparingTo(left).isPositive();
		});
	}

	@Test
	void sumUpTheMonthsOfAQuarter() {
		for (Map<String, Story.Account> village : this.villages.values()) {
			for (int quarter = 1; quarter <= 3; quarter++) {
				Story.Account whole = village.get("2021-Q" + quarter);
				YearMonth last = YearMonth.of(2021, 3 * quarter);
				List<Story.Account> months = Stream.of(last.minusMonths(2), last.minusMonths(1), last)
					.map((month) -> village.get(month.toString()))
					.toList();
				assertThat(whole.opening()).as(place(whole)).isEqualByComparingTo(months.get(0).opening());
				assertThat(whole.closing()).as(place(whole)).isEqualByComparingTo(months.get(2).closing());
				assertThat(whole.income()).isEqualTo(together(months.stream().map(Story.Account::income).toList()));
				assertThat(whole.expense()).isEqualTo(together(months.stream().map(Story.Account::expense).toList()));
			}
		}
	}

	@Test
	void arePostedWhenTheirPeriodIsOver() {
		assertThat(this.posted).allSatisfy((one) -> assertThat(one.villages())
			.allMatch((account) -> Period.known(account.period()).isOver(one.at().toLocalDate())));
	}

	@Test
	void nameNobodyAndNoRealVillageButTheStorys() {
		assertThat(this.villages.keySet()).filteredOn((code) -> !code.equals(LAMP_VILLAGE))
			.allMatch((code) -> !code.startsWith("341503100"));
		assertThat(
				all().flatMap((one) -> Stream.concat(one.income().keySet().stream(), one.expense().keySet().stream()))
					.map((name) -> name.replaceAll("（[0-9]+[人盏]）", ""))
					.distinct())
			.hasSizeBetween(15, 25);
	}

	private Stream<Story.Account> all() {
		return this.posted.stream().flatMap((one) -> one.villages().stream());
	}

	private static Map<String, Story.Account> months(Map<String, Story.Account> village) {
		Map<String, Story.Account> months = new LinkedHashMap<>(village);
		months.keySet().removeIf((period) -> period.contains("Q"));
		return months;
	}

	private static Map<String, BigDecimal> together(List<Map<String, BigDecimal>> months) {
		Map<String, BigDecimal> sums = new HashMap<>();
		months.forEach((month) -> month.forEach((name, amount) -> sums.merge(name, amount, BigDecimal::add)));
		return sums;
	}

	private static BigDecimal sum(Collection<BigDecimal> amounts) {
		return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static String place(Story.Account one) {
		return one.place() + " " + one.period();
	}

}
