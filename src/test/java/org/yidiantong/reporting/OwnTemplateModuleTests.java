package org.yidiantong.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.reporting.runs.ReportRunner;
import org.yidiantong.reporting.workbook.BrokenTemplates;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.support.XlsxXmlReader;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A district that draws its workbook itself, well or badly, and calls a unit as it likes.
 */
@PlayedApplication
@BusinessDay("2021-09-06")
@ExhaustiveTest
class OwnTemplateModuleTests {

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private ReportManagement reports;

	@Autowired
	private ReportRunner runner;

	@TempDir
	private Path tenants;

	private Path template = Path.of("");

	@BeforeEach
	void makesADistrict() throws IOException {
		DistrictCode code = this.district.begin();
		Path folder = ThirdDistrict.write(this.tenants, code.value());
		this.template = folder.resolve("reports/performance/template.xlsx");
		Files.createDirectories(this.template.getParent());
	}

	@Test
	void makesTheWorkbookOfIt() throws Exception {
		Files.write(this.template,
				BrokenTemplates.changed((book) -> book.getSheetAt(1).getRow(0).getCell(0).setCellValue("各乡镇街一览")));
		assertThat(apply()).extracting(Change::kind).containsExactly(Change.Kind.ADDED);
		ReportView report = report();
		assertThat(report.warnings()).isEmpty();
		assertThat(workbook(report).value("2乡镇街办理情况", "A1")).isEqualTo("各乡镇街一览");
	}

	@Test
	void namesWhatItLacksAndMakesTheWorkbookOfTheOneInsideTheProgram() throws Exception {
		Files.write(this.template, BrokenTemplates.changed((book) -> {
			book.removeName(book.getName("cell_period"));
			book.removeName(book.getName("totals_items"));
		}));
		apply();
		ReportView report = report();
		assertThat(report.state()).isEqualTo(ReportState.DONE);
		assertThat(report.warnings()).containsExactlyInAnyOrder("缺少名称 cell_period", "缺少名称 totals_items");
		assertThat(workbook(report).names()).containsKeys("cell_period", "totals_items");
	}

	@Test
	void worksWithAFileThatIsNoWorkbook() throws IOException {
		Files.writeString(this.template, "名称,数量");
		apply();
		ReportView report = report();
		assertThat(report.state()).isEqualTo(ReportState.DONE);
		assertThat(report.warnings()).singleElement().asString().contains("无法读取");
	}

	@Test
	void forgetsItWhenTheFileIsGone() throws Exception {
		Files.write(this.template, BrokenTemplates.changed((book) -> {
		}));
		apply();
		assertThat(apply()).isEmpty();
		Files.delete(this.template);
		assertThat(apply()).extracting(Change::kind).containsExactly(Change.Kind.REMOVED);
		assertThat(workbook(report()).value("2乡镇街办理情况", "A1")).isEqualTo("乡镇街办理情况");
	}

	@Test
	void takesTheNameOfNoUnitForAFormula() throws Exception {
		ThirdDistrict.edit(this.template.resolveSibling("../../units.yaml").normalize(), "name: 区民政局",
				"name: \"=cmd|'/c calc'!A1\"");
		apply();
		XlsxXmlReader workbook = workbook(report());
		Map<String, String> cells = workbook.cells("3区直部门办理情况");
		String cell = cells.keySet()
			.stream()
			.filter((one) -> cells.get(one).contains("cmd|"))
			.collect(Collectors.joining(" "));
		assertThat(workbook.value("3区直部门办理情况", cell)).isEqualTo("=cmd|'/c calc'!A1");
		assertThat(workbook.formula("3区直部门办理情况", cell)).isEmpty();
		assertThat(workbook.style("3区直部门办理情况", cell).getAttribute("quotePrefix")).isIn("1", "true");
	}

	private List<Change> apply() {
		return this.folders.apply(TenantsFolder.at(this.tenants)).get(0).changes();
	}

	private ReportView report() {
		return this.district.in(() -> {
			UUID id = this.reports.request(this.district.actor(),
					new RequestReport(null, "2021-09-06", "2021-09-06", null));
			this.runner.runWaiting();
			return this.reports.find(this.district.actor(), id);
		});
	}

	private XlsxXmlReader workbook(ReportView report) throws Exception {
		return new XlsxXmlReader(this.district.in(() -> this.reports.workbook(this.district.actor(), report.id())));
	}

}
