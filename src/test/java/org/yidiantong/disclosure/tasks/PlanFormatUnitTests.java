package org.yidiantong.disclosure.tasks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.calendar.CalendarReading;
import org.yidiantong.disclosure.inspection.DutyFindingKind;
import org.yidiantong.organization.OrganizationReading;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.tenancy.folder.FolderValidation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From when on which places have tasks, as a district's folder says it.
 */
class PlanFormatUnitTests {

	private final FolderValidation reading = FolderValidation.by(OrganizationReading.format(), new PlanFormat());

	private final FolderValidation whole = FolderValidation.by(OrganizationReading.format(), CalendarReading.format(),
			new PlanFormat());

	@TempDir
	private Path tenants;

	private Path file;

	@BeforeEach
	void writeDistrict() {
		this.file = ThirdDistrict.write(this.tenants, 341504).resolve("disclosure.yaml");
	}

	@Test
	void hasNoTasksWhereNothingIsSaid() {
		assertThat(plan()).isEqualTo(DisclosurePlan.NONE);
		assertThat(plan().first()).isEmpty();
	}

	@Test
	void readsStepsAndDueDays() throws IOException {
		write("""
				begin:
				  - {from: '2021-09', places: ['341504100-V01']}
				  - {from: '2022-01', places: [ALL]}
				dueDays: {QUARTERLY: 20}
				""");
		assertThat(this.reading.texts(this.tenants)).isEmpty();
		assertThat(plan().first()).hasValue(YearMonth.of(2021, 9));
		assertThat(plan().begin()).last()
			.isEqualTo(new DisclosurePlan.Step(YearMonth.of(2022, 1), Set.of(DisclosurePlan.ALL)));
		assertThat(plan().dueDays()).isEqualTo(new DisclosurePlan.DueDays(10, 20, 31));
	}

	@Test
	void readsWhatIsLookedForAndRefusesWhatCannotBe() throws IOException {
		String begin = "begin: [{from: '2999-01', places: [ALL]}]\n".replace("2999", "2098");
		write(begin);
		assertThat(plan().findingRules()).isEqualTo(FindingRules.USUAL);
		write(begin + "findings: {kinds: [LATE, EMPTY], noticeDays: 10, emptyPhrases: [见附件]}\n");
		assertThat(this.reading.texts(this.tenants)).isEmpty();
		assertThat(plan().findingRules()).isEqualTo(new FindingRules(
				Set.of(DutyFindingKind.LATE, DutyFindingKind.EMPTY), 90, 10, 3, 12, 20, List.of("见附件")));
		write(begin + "findings: {kinds: [SLOW], longPastDays: 3, atOnceDays: soon, days: 1}\n");
		assertThat(this.reading.findings(this.tenants)).extracting((finding) -> finding.code())
			.contains("tenancy.minimum", "tenancy.field-unknown")
			.hasSize(4);
	}

	@Test
	void readsWhenToRemindAndRefusesWhatCannotBe() throws IOException {
		String begin = "begin: [{from: '2098-01', places: [ALL]}]\n";
		write(begin);
		assertThat(plan().reminderRules()).isEqualTo(ReminderRules.USUAL);
		write(begin + "reminders: {beforeDays: 7}\n");
		assertThat(this.reading.texts(this.tenants)).isEmpty();
		assertThat(plan().reminderRules())
			.isEqualTo(new ReminderRules(7, ReminderRules.USUAL.escalateAfterWorkingDays()));
		assertThat(PlanFile.of(plan()).reminders()).isEqualTo(new PlanFile.Reminders(7, 3));
		write(begin + "reminders: {beforeDays: 0, escalateAfterWorkingDays: 61, hours: 3}\n");
		assertThat(this.reading.findings(this.tenants)).extracting((finding) -> finding.code())
			.containsExactlyInAnyOrder("tenancy.minimum", "tenancy.maximum", "tenancy.field-unknown");
	}

	@Test
	void tellsHowManyTasksWouldBeOverdueAtOnce() throws IOException {
		YearMonth now = YearMonth.now(ValidationClock.MACHINE);
		write("begin: [{from: '%s', places: [ALL]}]\n".formatted(now.minusMonths(13)));
		assertThat(this.whole.warnings(this.tenants)).containsExactly("1 disclosure.from-past");
		long all = told();
		write("begin: [{from: '%s', backdated: true, places: ['341504100-V01']}]\n".formatted(now.minusMonths(13)));
		assertThat(this.whole.warnings(this.tenants)).containsExactly("1 disclosure.from-backdated");
		assertThat(told()).isPositive().isLessThan(all);
		write("begin: [{from: '%s', places: [ALL]}]\n".formatted(now));
		assertThat(this.whole.warnings(this.tenants)).isEmpty();
	}

	private long told() {
		String text = this.whole.warningTexts(this.tenants).get(0);
		return Long.parseLong(text.replaceAll("(?s).*?(\\d+) (?:处|places).*", "$1"));
	}

	@Test
	void namesEveryMistakeWhereItStands() throws IOException {
		write("""
				begin:
				  - {from: '2021-13', places: ['341504100-V01']}
				  - {from: '2021-10', places: ['341504100-V01', '341504100-V02', some]}
				  - {from: '2021-10', places: []}
				dueDays: {MONTHLY: 0, WEEKLY: 3}
				""");
		assertThat(this.reading.findings(this.tenants))
			.extracting((finding) -> finding.at().line() + " " + finding.code())
			.contains("3 disclosure.place-twice", "3 disclosure.place-unknown", "4 tenancy.minItems",
					"5 tenancy.minimum", "5 tenancy.field-unknown")
			.anyMatch((text) -> text.startsWith("2 tenancy."))
			.anyMatch((text) -> text.startsWith("3 tenancy."));
		assertThat(this.reading.texts(this.tenants)).anyMatch((text) -> text.contains("是否想写“341504100-V01”"));
	}

	private DisclosurePlan plan() {
		return this.reading.draft(this.tenants, DisclosurePlan.class);
	}

	private void write(String text) throws IOException {
		Files.writeString(this.file, text);
	}

}
