package org.yidiantong.disclosure.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.content.Content;
import org.yidiantong.disclosure.inspection.DutyFinding;
import org.yidiantong.disclosure.inspection.DutyFindingKind;
import org.yidiantong.disclosure.inspection.InspectedDisclosure;
import org.yidiantong.disclosure.tasks.FindingRules;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is found in a disclosure of 黄莲村, and what is not.
 */
class DutyInspectionUnitTests {

	private static final String REPORT = "本月收取门面租金三千元，支付保洁工资两千元";

	private static final LocalDate DUE = LocalDate.parse("2021-11-10");

	@ParameterizedTest
	@CsvSource({ "2021-11-10, ", "2021-11-11, LATE", "2022-01-29, LATE", "2022-01-30, LONG_PAST" })
	void findsWhatIsLateOrLongPast(LocalDate day, DutyFindingKind kind) {
		assertThat(kinds(first(REPORT), day)).isEqualTo((kind == null) ? List.of() : List.of(kind));
	}

	@ParameterizedTest
	@ValueSource(ints = { 5, 200 })
	void findsNothingLateThatNobodyOwes(int days) {
		assertThat(
				new DutyInspection(first(REPORT), DUE.plusDays(days), null, List.of(), FindingRules.USUAL).findings())
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "详见附件。", "2021年10月黄莲村财务收支情况见附件", "同上", "（见　公开栏）", "见附件１", "10月份", "！！！" })
	void findsWhatIsEmpty(String text) {
		assertThat(kinds(first(text), DUE)).containsExactly(DutyFindingKind.EMPTY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "支出300元", "修好路灯3盏，𠮷姓村民捐款见证", "本月收取门面租金三千元，支付保洁工资两千元，合同原件见附件" })
	void findsNothingEmptyThatSaysSomething(String text) {
		assertThat(kinds(first(text), DUE)).isEmpty();
	}

	@Test
	void findsNoTableAndNoNilReportEmpty() {
		Content table = new Content("收支", "见附件", List.of("项目"), List.of(List.of("租金")), false);
		assertThat(kinds(version(1, table, null), DUE)).isEmpty();
		assertThat(kinds(version(1, new Content("收支", "", List.of(), List.of(), true), null), DUE)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2021年9月收取租金三千元、支付工资两千元, 2021年10月 收取租金三千元，支付工资两千元。, true",
			"收取租金３０００元支付工资2000元, 收取租金3000元支付工资2000元, true", "收取租金三千元支付工资两千元, 收取租金三千元支付工资两千一百元, false",
			"收支平衡, 收支平衡, false" })
	void findsWhatIsCopied(String before, String now, boolean copied) {
		List<DutyFinding> found = new DutyInspection(first(now), DUE, DUE, List.of(content(before)), FindingRules.USUAL)
			.findings();
		assertThat(found).isEqualTo(copied ? List.of(new DutyFinding(DutyFindingKind.COPIED, "2021-09")) : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "2021-11-15, false", "2021-11-16, true" })
	void findsWhatIsChangedAfterTheNotice(LocalDate day, boolean found) {
		InspectedDisclosure corrected = version(2, content(REPORT + "及电费"), content(REPORT));
		assertThat(kinds(corrected, day)).isEqualTo(found ? List.of(DutyFindingKind.CHANGED_AFTER_NOTICE) : List.of());
		assertThat(kinds(version(2, content(REPORT), content(REPORT)), day)).isEmpty();
	}

	@Test
	void looksOnlyForWhatTheDistrictWants() {
		FindingRules late = new FindingRules(Set.of(DutyFindingKind.LATE), 90, 7, 3, 12, 20, List.of("见附件"));
		assertThat(new DutyInspection(first("见附件"), DUE.plusDays(200), DUE, List.of(), late).findings())
			.containsExactly(new DutyFinding(DutyFindingKind.LATE, "2021-11-10"));
	}

	private static List<DutyFindingKind> kinds(InspectedDisclosure disclosure, LocalDate on) {
		return new DutyInspection(disclosure, on, DUE, List.of(), FindingRules.USUAL).findings()
			.stream()
			.map(DutyFinding::kind)
			.toList();
	}

	private static InspectedDisclosure first(String text) {
		return version(1, content(text), null);
	}

	private static InspectedDisclosure version(int version, Content content, Content before) {
		return new InspectedDisclosure(new UUID(0, 1), version, content, before,
				(before == null) ? null : Instant.parse("2021-11-08T01:00:00Z"),
				List.of(new PlaceCode("341503100"), new PlaceCode("341503100-V04")), "黄莲村", "anhui/B06", "集体财务收支",
				Period.known("2021-10"), new UnitCode("HU-341503100-V04"), null);
	}

	private static Content content(String text) {
		return new Content("收支", text, List.of(), List.of(), false);
	}

}
