package org.yidiantong.reporting.definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.reporting.figures.ReportPeriod;
import org.yidiantong.reporting.figures.ReportSource;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Definitions of reports are checked against what exists, and every mistake is named with
 * its file and line.
 */
class ReportDefinitionsUnitTests {

	private static final LocalDate TODAY = LocalDate.of(2021, 12, 16);

	@TempDir
	private Path reports;

	private Path definition = Path.of("");

	@BeforeEach
	void copiesTheDisclosureReport() throws IOException {
		Path folder = this.reports.resolve("quarterly");
		FileSystemUtils.copyRecursively(Path.of("reports", "disclosure"), folder);
		this.definition = folder.resolve("definition.yaml");
		edit("report: disclosure", "report: quarterly");
	}

	@Test
	void findsNothingWrongWithThoseInsideTheProgram() {
		assertThat(ReportDefinitions.check(Path.of("reports")).all()).isEmpty();
		assertThat(ReportDefinitions.check(this.reports).all()).isEmpty();
		assertThat(ReportDefinitions.in(this.reports).all()).extracting(ReportDefinition::name)
			.containsExactly("performance", "disclosure", "quarterly");
	}

	@Test
	void namesEveryMistakeWithItsLineAndTheNearestName() throws IOException {
		edit("report: quarterly", "report: monthly");
		edit("[quarter]", "[quater, month]");
		edit("disclosuresOverdue, disc", "disclosureOverdue, disc");
		edit("cells: [title, period,", "cells: [titel, period,");
		assertThat(mistakes()).containsExactly(
				"quarterly/definition.yaml:3 report says \"monthly\", but the folder is called \"quarterly\"",
				"quarterly/definition.yaml:6 periods: there is no period \"quater\"; there are days, week, month, "
						+ "quarter, half-year, year (did you mean \"quarter\"?)",
				"quarterly/definition.yaml:7 figures: there is no figure with the code \"disclosureOverdue\" (did you "
						+ "mean \"disclosuresOverdue\"?)",
				"quarterly/definition.yaml:8 cells: there is neither a cell nor a figure called \"titel\" (did you "
						+ "mean \"title\"?)");
	}

	@Test
	void namesAMistakeInATable() throws IOException {
		edit("due: periodDisclosuresDue", "due: periodDisclosureDue");
		edit("timeliness: {of: [onTime], in: [due]}", "timelines: {of: [onTime], in: [dues]}");
		edit("by: tasksLate", "by: tasksLates");
		edit("source: duties", "source: dutis");
		assertThat(mistakes()).hasSize(5).allMatch((one) -> one.matches("quarterly/definition.yaml:\\d+ .*"));
		assertThat(String.join("\n", mistakes())).contains("periodDisclosuresDue", "\"timeliness\"", "\"due\"",
				"\"tasksLate\"", "\"duties\"");
	}

	@Test
	void namesAFieldThatDoesNotExist() throws IOException {
		edit("periods:", "period:");
		assertThat(mistakes()).singleElement().asString().contains("definition.yaml:6", "periods");
	}

	@Test
	void namesWhatTheTemplateLacks() throws IOException {
		edit("cells: [title,", "cells: [title, disclosuresOverdue,");
		assertThat(mistakes()).containsExactly("quarterly/template.xlsx:1 缺少名称 cell_disclosuresOverdue");
		Files.delete(this.definition.resolveSibling("template.xlsx"));
		assertThat(mistakes()).containsExactly("quarterly/template.xlsx:1 The file template.xlsx is missing");
	}

	@Test
	void offersThoseWithoutAMistakeAndReadsThemAgainWhenAFileChanges() throws IOException {
		ReportDefinitions definitions = ReportDefinitions.in(this.reports);
		edit("source: duties", "source: dutys");
		assertThat(definitions.find("quarterly")).isEmpty();
		edit("source: dutys", "source: duties");
		assertThat(definitions.find("quarterly")).isPresent();
		assertThat(definitions.find(" ").orElseThrow().name()).isEqualTo(ReportPeriod.PERFORMANCE);
	}

	@Test
	void servesTheOneInsideTheProgramWhileItsReplacementHasAMistake() throws IOException {
		Files.move(this.definition.getParent(), this.reports.resolve("disclosure"));
		this.definition = this.reports.resolve("disclosure/definition.yaml");
		ReportDefinitions definitions = ReportDefinitions.in(this.reports);
		assertThat(definitions.required("disclosure").title()).isEqualTo("监督一点通公开情况季报");
		edit("report: quarterly", "report: disclosure");
		edit("监督一点通公开情况季报", "公开季报");
		assertThat(definitions.required("disclosure").title()).isEqualTo("公开季报");
	}

	@ParameterizedTest
	@CsvSource({ "QUARTER, 2021-07-01, 2021-09-30, true", "QUARTER, 2021-10-01, 2021-12-16, true",
			"QUARTER, 2021-10-01, 2021-12-15, false", "QUARTER, 2021-08-01, 2021-10-31, false",
			"MONTH, 2021-11-01, 2021-11-30, true", "WEEK, 2021-11-29, 2021-12-05, true",
			"WEEK, 2021-11-30, 2021-12-06, false", "HALF_YEAR, 2021-07-01, 2021-12-16, true",
			"YEAR, 2020-01-01, 2020-12-31, true", "DAYS, 2021-11-30, 2021-12-06, true" })
	void tellsTheKindsOfPeriods(PeriodKind kind, LocalDate from, LocalDate to, boolean included) {
		assertThat(kind.includes(new ReportPeriod(from, to), TODAY)).isEqualTo(included);
	}

	@Test
	void areExplainedToAStrangerInFull() throws IOException {
		String readme = Files.readString(Path.of("reports", "README.md"));
		for (ReportSource source : ReportSource.values()) {
			String line = readme.lines()
				.filter((one) -> one.startsWith("| `" + source.code() + "`"))
				.findFirst()
				.orElseThrow();
			assertThat(line.replaceFirst("^[|][^|]*[|]", "").split("[` |]+")).filteredOn((word) -> !word.isEmpty())
				.containsExactlyElementsOf(source.columns().stream().map((one) -> one.code()).toList());
		}
	}

	private List<String> mistakes() {
		return ReportDefinitions.check(this.reports).all().stream().map((one) -> one.text(Locale.ENGLISH)).toList();
	}

	private void edit(String old, String now) throws IOException {
		String text = Files.readString(this.definition);
		assertThat(text).contains(old);
		Files.writeString(this.definition, text.replaceFirst(Pattern.quote(old), now));
	}

}
