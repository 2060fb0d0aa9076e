package org.yidiantong.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.reporting.workbook.BrokenTemplates;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.TenantsFolder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A district that draws its workbook itself, well or badly.
 */
@SpringBootTest(properties = "yidiantong.business-time.start=2021-09-06")
@Import({ PlayedDistrict.class, QuietPool.class })
class OwnTemplateModuleTests {

	private static final String TITLE = "小微权力“监督一点通”平台运行情况报表";

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private DistrictManagement districts;

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
	void makesTheWorkbookOfIt() throws IOException {
		Files.write(this.template,
				BrokenTemplates.changed((book) -> book.getSheetAt(1).getRow(0).getCell(0).setCellValue("各乡镇街一览")));
		assertThat(apply()).extracting(Change::kind).containsExactly(Change.Kind.ADDED);
		ReportView report = report();
		assertThat(report.warnings()).isEmpty();
		assertThat(words(report)).contains("各乡镇街一览");
	}

	@Test
	void namesWhatItLacksAndMakesTheWorkbookOfTheOneInsideTheProgram() throws IOException {
		Files.write(this.template, BrokenTemplates.changed((book) -> {
			book.removeName(book.getName("cell_period"));
			book.removeName(book.getName("totals_items"));
		}));
		apply();
		ReportView report = report();
		assertThat(report.state()).isEqualTo(ReportState.DONE);
		assertThat(report.warnings()).containsExactlyInAnyOrder("缺少名称 cell_period", "缺少名称 totals_items");
		assertThat(words(report)).contains(TITLE);
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
	void forgetsItWhenTheFileIsGone() throws IOException {
		Files.write(this.template, BrokenTemplates.changed((book) -> {
		}));
		apply();
		assertThat(apply()).isEmpty();
		Files.delete(this.template);
		assertThat(apply()).extracting(Change::kind).containsExactly(Change.Kind.REMOVED);
		assertThat(words(report())).contains(TITLE);
	}

	private List<Change> apply() {
		return this.districts.apply(TenantsFolder.at(this.tenants)).get(0).changes();
	}

	private ReportView report() {
		return this.district.in(() -> {
			UUID id = this.reports.request(this.district.actor(),
					new AskReport(null, "2021-09-06", "2021-09-06", null));
			this.runner.runWaiting();
			return this.reports.find(this.district.actor(), id);
		});
	}

	/** All texts of the workbook. */
	private String words(ReportView report) {
		byte[] workbook = this.district.in(() -> this.reports.workbook(this.district.actor(), report.id()));
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
			ZipEntry entry = zip.getNextEntry();
			while (!entry.getName().equals("xl/sharedStrings.xml")) {
				entry = zip.getNextEntry();
			}
			return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
