package org.yidiantong.reporting.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.notification.mail.MailAttachment;
import org.yidiantong.notification.mail.MailDispatcher;
import org.yidiantong.notification.mail.MailMessage;
import org.yidiantong.reporting.PlayedApplication;
import org.yidiantong.reporting.PlayedDistrict;
import org.yidiantong.reporting.mailing.PageMailing;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.separation.SwitchableMail;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.FolderRejected;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Leaders who never sign in get the page of a scheduled report by mail.
 */
@PlayedApplication
@BusinessDay("2021-09-06")
@ExhaustiveTest
class PageMailingModuleTests {

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private DueReports due;

	@Autowired
	private ReportRunner runner;

	@Autowired
	private MailDispatcher dispatcher;

	@Autowired
	private SwitchableMail mail;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private ApplicationContext context;

	@TempDir
	private Path tenants;

	private ReportingScheduler scheduler;

	private DistrictCode code;

	@BeforeEach
	void begins(@Autowired DistrictManagement districts, @Autowired ReadModelManagement models,
			@Autowired ScheduledReportsTrigger scheduled, @Autowired PageMailing mailing,
			@Autowired ApplicationAvailability availability) {
		this.scheduler = new ReportingScheduler(districts, models, scheduled, this.runner, mailing, availability);
		this.code = this.district.begin();
		this.district.file(this.code + "100-V01");
	}

	@Test
	void sendsThePageOfEachScheduledReportOnceToEachAddress() throws IOException {
		apply("""
				schedule:
				  - {report: performance, every: month, mailTo: [wang@example.cn, li@example.cn]}
				  - {report: performance, every: week}
				""");
		int year = this.clock.today().getYear() + 1;
		playTo(LocalDate.of(year, 2, 20));
		List<MailMessage> sent = made();
		assertThat(sent).extracting(MailMessage::to).contains("wang@example.cn", "li@example.cn");
		assertThat(sent).extracting(MailMessage::subject).filteredOn((one) -> one.contains(year + "-01-01")).hasSize(2);
		assertThat(sent).allSatisfy((one) -> {
			MailAttachment page = one.attachment();
			assertThat(page).isNotNull();
			assertThat(page.content()).startsWith("%PDF".getBytes());
			assertThat(page.name()).endsWith(".pdf").contains("第1版");
			assertThat(one.subject()).contains("-01 至 ");
		});
		assertThat(made()).isEmpty();
	}

	@Test
	void sendsNothingThatTheFolderDoesNotAskFor() throws IOException {
		apply("schedule: [{report: performance, every: month}]\n");
		playTo(LocalDate.of(this.clock.today().getYear() + 1, 2, 20));
		assertThat(made()).isEmpty();
	}

	@Test
	void refusesAnAddressThatIsNoneAndAReportWithoutAPage() {
		assertThatExceptionOfType(FolderRejected.class).isThrownBy(() -> apply("""
				schedule:
				  - {report: performance, every: month, mailTo: [wang.example.cn]}
				  - {report: disclosure, every: quarter, mailTo: [wang@example.cn]}
				"""))
			.satisfies((rejected) -> assertThat(rejected.findings()).extracting((one) -> one.text(Locale.ENGLISH))
				.anySatisfy((one) -> assertThat(one).contains("report-schedule.yaml:2"))
				.anySatisfy((one) -> assertThat(one).contains("report-schedule.yaml:3", "has no page")));
	}

	/** Makes what is due and returns the mails that go out. */
	private List<MailMessage> made() {
		this.district.in(this.due::make);
		AvailabilityChangeEvent.publish(this.context, ReadinessState.ACCEPTING_TRAFFIC);
		this.scheduler.mailPages();
		return this.mail.taken(() -> {
			this.scheduler.mailPages();
			this.scheduler.mailPages();
			this.district.in(() -> {
				this.dispatcher.send(null);
				return true;
			});
		});
	}

	private void playTo(LocalDate day) {
		this.district.playTo(day.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant());
	}

	private void apply(String schedule) throws IOException {
		Files.writeString(ThirdDistrict.write(this.tenants, this.code.value()).resolve("report-schedule.yaml"),
				schedule);
		this.folders.apply(TenantsFolder.at(this.tenants));
	}

}
