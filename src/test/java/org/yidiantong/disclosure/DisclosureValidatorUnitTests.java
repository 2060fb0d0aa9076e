package org.yidiantong.disclosure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.disclosure.content.Content;
import org.yidiantong.disclosure.content.ContentValidation;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.support.Actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What an officer typed, as subject and content, or every error in it.
 */
class DisclosureValidatorUnitTests {

	private static final BusinessClock CLOCK = new BusinessClock(
			Clock.fixed(Instant.parse("2021-11-01T01:00:00Z"), ZoneOffset.UTC), Duration.ZERO);

	private final Publisher village = Publisher.of(SmallChecklist.chart(), Actors.handler(LampDisclosure.UNIT));

	private final DisclosureValidator validator = new DisclosureValidator(SmallChecklist.checklists(CLOCK),
			ContentValidation.validator(), CLOCK);

	@Test
	void readsSubjectAndContent() {
		DisclosureValidator.ValidDisclosure read = this.validator.read(input("L01", "2021-10", "路灯报修", "修好路灯 3 盏", ""),
				this.village, null);
		assertThat(read.subject()).isEqualTo(LampDisclosure.subject("2021-10"));
		assertThat(read.content()).isEqualTo(LampDisclosure.content("修好路灯 3 盏"));
		assertThat(read.supervising()).isEqualTo(LampDisclosure.SUPERVISING);
		assertThat(read.reason()).isNull();
	}

	@Test
	void givesUsualTitleAndReadsTable() {
		Content content = this.validator.read(input("L01", "2021-10", "", "", "地点\t金额\n村口\t380"), this.village, null)
			.content();
		assertThat(content.title()).isEqualTo("黄莲村 2021年10月 路灯报修");
		assertThat(content.headings()).containsExactly("地点", "金额");
		assertThat(content.rows()).containsExactly(List.of("村口", "380"));
	}

	@Test
	void keepsTheSubjectOfAPublishedVersionAndWantsAReason() {
		WriteDisclosure input = input("nothing", "nothing", "路灯报修", "修好路灯 4 盏", "");
		assertThat(errors(input, LampDisclosure.subject("2021-10")))
			.containsExactly("reason disclosure.reason.missing");
		DisclosureValidator.ValidDisclosure read = this.validator.read(because("数目更正"), this.village,
				LampDisclosure.subject("2021-10"));
		assertThat(read.subject()).isEqualTo(LampDisclosure.subject("2021-10"));
		assertThat(read.reason()).isEqualTo("数目更正");
	}

	@Test
	void takesNoReasonForAFirstVersion() {
		assertThat(this.validator.read(because("数目更正"), this.village, null).reason()).isNull();
	}

	@Test
	void namesEveryError() {
		assertThat(errors(new WriteDisclosure("nothing", null, null, null, null, null, false, null), null))
			.containsExactly("kind disclosure.kind", "item disclosure.item.missing", "period disclosure.period.missing",
					"text disclosure.content.missing");
	}

	@ParameterizedTest
	@CsvSource({ "B99, 2021-10, item disclosure.item.unknown", "B02, 2021-10, item disclosure.item.elsewhere",
			"L01, 2021-13, period disclosure.period", "L01, 2021-12, period disclosure.period.ahead" })
	void wantsItemOfThePlaceAndPeriodThatHasBegun(String item, String period, String error) {
		assertThat(errors(input(item, period, "", "修好路灯 3 盏", ""), null)).containsExactly(error);
	}

	@Test
	void refusesRowsOfTheFuture() {
		assertThat(errors(input("L01", "2021-11", "", "", "日期\t金额\n11月1日\t380\n11月2日\t120"), null))
			.containsExactly("table disclosure.table.ahead");
	}

	@Test
	void takesThePeriodThatBeginsToday() {
		assertThat(this.validator.read(input("L01", "2021-11", "", "修好", ""), this.village, null).subject().period())
			.isEqualTo("2021-11");
	}

	@Test
	void takesLengthsUpToTheirLimits() {
		WriteDisclosure longest = new WriteDisclosure("VILLAGE", "L01", "2021-10", "😀".repeat(100), "灯".repeat(5000),
				null, false, "因".repeat(500));
		assertThat(this.validator.read(longest, this.village, null).content().title()).hasSize(200);
	}

	@Test
	void checksNothingElseInTextsThatAreTooLong() {
		WriteDisclosure input = new WriteDisclosure("VILLAGE", "L01", "2021-10", "题".repeat(101), "灯".repeat(5001),
				"=\t" + "格".repeat(100_000), true, "因".repeat(501));
		assertThat(errors(input, null)).containsExactly("title disclosure.title.long", "text disclosure.text.long",
				"table disclosure.table.long", "reason disclosure.reason.long");
	}

	@Test
	void checksTheContentByTheItemsDuty() {
		assertThat(errors(input("L01", "2021-10", "残疾人补贴", "", "姓名\t金额\n张三\t100"), null))
			.containsExactly("table disclosure.totals-only");
	}

	private static WriteDisclosure input(String item, String period, String title, String text, String table) {
		return new WriteDisclosure("VILLAGE", item, period, title, text, table, false, null);
	}

	private static WriteDisclosure because(String reason) {
		return new WriteDisclosure("VILLAGE", "L01", "2021-10", "路灯报修", "修好路灯 4 盏", null, false, reason);
	}

	private List<String> errors(WriteDisclosure input, Subject published) {
		InvalidRequest refused = catchThrowableOfType(InvalidRequest.class,
				() -> this.validator.read(input, this.village, published));
		return refused.errors()
			.stream()
			.map((error) -> error.path() + " " + error.message().getCodes()[0].replace("mistake.", ""))
			.toList();
	}

}
