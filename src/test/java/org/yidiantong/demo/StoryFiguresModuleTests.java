package org.yidiantong.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.ReportState;
import org.yidiantong.reporting.ReportView;
import org.yidiantong.reporting.RequestReport;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.ObservedComplaint;
import org.yidiantong.support.ReferenceFigures;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The story of 裕安区, played in copies of the district under other codes: as it is, it
 * comes to the published figures; changed, every figure follows its file.
 */
@WholeApplication
@BusinessDay("2021-12-15")
@ExhaustiveTest
class StoryFiguresModuleTests {

	private static final LocalDate FIRST = LocalDate.of(2021, 9, 6);

	private static final LocalDate LAST = LocalDate.of(2021, 12, 15);

	/** Each month, and all of them. */
	private static final LocalDate[][] PERIODS = { { LocalDate.of(2021, 9, 1), LocalDate.of(2021, 9, 30) },
			{ LocalDate.of(2021, 10, 1), LocalDate.of(2021, 10, 31) },
			{ LocalDate.of(2021, 11, 1), LocalDate.of(2021, 11, 30) }, { LocalDate.of(2021, 12, 1), LAST },
			{ FIRST, LAST } };

	private static int next = 341581;

	@TempDir
	private Path tenants;

	@Autowired
	private AutowireCapableBeanFactory beans;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private CalendarManagement calendar;

	@Autowired
	private ChecklistManagement checklists;

	@Autowired
	private ReportManagement reports;

	private StoryPlayer player;

	@BeforeEach
	void makePlayer() {
		this.player = new StoryPlayer(this.beans.createBean(StoryManagement.class),
				this.beans.createBean(ModuleDoors.class), this.clock, this.districts);
	}

	@Test
	void comesToThePublishedFigures() throws IOException {
		Story story = story(file());
		this.player.play(story);
		assertThat(shown(report(story, FIRST, LAST).figures())).containsEntry("complaints", "205")
			.containsEntry("closed", "194")
			.containsEntry("closureRate", "94.6")
			.containsEntry("rated", "49")
			.containsEntry("satisfied", "41")
			.containsEntry("satisfactionRate", "83.67")
			.containsEntry("onTimeRate", "94.39")
			.containsEntry("ratingShare", "25.26")
			.containsEntry("returnRate", "6.48")
			.containsEntry("repeatRate", "5.42")
			.containsEntry("open", "11");
		assertThat(page(story)).contains("累计办结 194 ÷ 投诉 205 件", "94.6%", "满意 41 ÷ 评价 49 件", "83.67%", "94.39%", "11 件");
		agreesWithItsFile(story);
	}

	@Test
	void followsAFileThatIsChanged() throws IOException {
		String file = file();
		String changed = StoryEdits.changed(file);
		assertThat(changed.lines()).hasSizeGreaterThan(60);
		assertThat(changed.lines().filter((line) -> !file.contains(line))).hasSizeGreaterThan(20);
		Story story = story(changed);
		this.player.play(story);
		agreesWithItsFile(story);
	}

	private void agreesWithItsFile(Story story) {
		DistrictCode district = new DistrictCode(story.district());
		List<ObservedComplaint> told = BoundDistrict.call(district,
				() -> new ExpectedStory(story, this.calendar.workCalendar(), this::handlingDays).cases());
		for (LocalDate[] days : PERIODS) {
			ReportView report = report(story, days[0], days[1]);
			ReferenceFigures count = new ReferenceFigures(told, this.calendar.workCalendar(), days[0], days[1]);
			assertThat(shown(report.figures())).as("to %s", days[1]).containsAllEntriesOf(shown(count.figures()));
			assertThat(shown(report.period())).as("%s to %s", days[0], days[1])
				.containsAllEntriesOf(shown(count.period()));
		}
	}

	private int handlingDays(String item) {
		return switch (this.checklists.item(new ItemCode(item)).orElseThrow().responsibility().grade()) {
			case SIMPLE -> 5;
			case GENERAL -> 15;
			case COMPLEX -> 30;
		};
	}

	/** The text of the report on one page. */
	private String page(Story story) throws IOException {
		UUID id = report(story, FIRST, LAST).id();
		DistrictCode district = new DistrictCode(story.district());
		byte[] file = BoundDistrict.call(district, () -> this.reports.page(reader(district), id));
		try (PDDocument document = Loader.loadPDF(file)) {
			assertThat(document.getNumberOfPages()).isEqualTo(1);
			return new PDFTextStripper().getText(document);
		}
	}

	private static Actor reader(DistrictCode district) {
		return Actor.client(UUID.randomUUID(), "test", district, EnumSet.allOf(Permission.class));
	}

	private ReportView report(Story story, LocalDate from, LocalDate to) {
		DistrictCode district = new DistrictCode(story.district());
		Actor actor = reader(district);
		return BoundDistrict.call(district, () -> {
			UUID id = this.reports.request(actor, new RequestReport(null, from.toString(), to.toString(), null));
			return Awaitility.await()
				.pollInSameThread()
				.atMost(Duration.ofMinutes(1))
				.until(() -> this.reports.find(actor, id), (view) -> view.state() == ReportState.DONE);
		});
	}

	private static Map<String, String> shown(@Nullable Map<String, @Nullable BigDecimal> numbers) {
		Map<String, String> shown = new TreeMap<>();
		assertThat(numbers).isNotNull();
		numbers.forEach((code, number) -> shown.put(code, ReferenceFigures.shown(number)));
		return shown;
	}

	private static String file() throws IOException {
		return new ClassPathResource("demo/341503.yaml").getContentAsString(StandardCharsets.UTF_8);
	}

	/** In a copy of the district that no story was played in. */
	private Story story(String text) throws IOException {
		while (this.districts.find(new DistrictCode(next)).isPresent()) {
			next++;
		}
		String code = Integer.toString(next);
		Path copy = Files.createDirectories(this.tenants.resolve("of-" + code).resolve(code));
		List<Path> files = new ArrayList<>();
		try (Stream<Path> all = Files.list(Path.of("tenants", "341503"))) {
			all.forEach(files::add);
		}
		for (Path file : files) {
			Files.writeString(copy.resolve(file.getFileName()), Files.readString(file).replace("341503", code));
		}
		this.folders.apply(TenantsFolder.at(copy.getParent()));
		return StoryFiles.parse(text.replace("341503", code));
	}

}
