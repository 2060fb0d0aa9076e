package org.yidiantong.reporting.mailing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.yidiantong.notification.FileMail;
import org.yidiantong.notification.MailedFile;
import org.yidiantong.reporting.ReportProduction;
import org.yidiantong.reporting.ReportSummary;
import org.yidiantong.reporting.figures.ReportPeriod;
import org.yidiantong.reporting.schedule.ScheduleManagement;
import org.yidiantong.reporting.schedule.ScheduledReport;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Queues the one page of finished reports for the addresses that the schedule of the
 * bound district states. Each address gets a revision once, whoever tries and however
 * often: the outbox knows for longer what was queued than this looks back.
 */
@Component
public class PageMailing {

	/** How far it looks back; an address that is new gets the reports of this time. */
	static final Duration LATEST = Duration.ofDays(14);

	private final ReportProduction reports;

	private final ScheduleManagement schedule;

	private final FileMail mail;

	private final DistrictManagement districts;

	private final MessageSource messages;

	private final Clock clock;

	PageMailing(ReportProduction reports, ScheduleManagement schedule, FileMail mail, DistrictManagement districts,
			MessageSource messages, Clock clock) {
		this.reports = reports;
		this.schedule = schedule;
		this.mail = mail;
		this.districts = districts;
		this.messages = messages;
		this.clock = clock;
	}

	/** Whether this installation sends mail. */
	public boolean isOn() {
		return this.mail.isOn();
	}

	/** Queues what has not been queued. */
	public void queueDue() {
		List<ScheduledReport> mailed = this.schedule.scheduled()
			.stream()
			.filter((one) -> !one.mailTo().isEmpty())
			.toList();
		if (!mailed.isEmpty()) {
			this.reports.scheduledSince(this.clock.instant().minus(LATEST))
				.forEach((report) -> mailed.stream()
					.filter((one) -> one.isOf(report.report(), new ReportPeriod(report.from(), report.to())))
					.forEach((one) -> queue(report, one.mailTo())));
		}
	}

	private void queue(ReportSummary report, List<String> addresses) {
		String once = "report:" + report.id();
		List<String> missing = addresses.stream().filter((one) -> !this.mail.isQueued(one, once)).toList();
		if (!missing.isEmpty()) {
			this.reports.page(report.id())
				.ifPresent((page) -> missing.forEach((one) -> this.mail.queue(once, letter(one, report, page))));
		}
	}

	private MailedFile letter(String to, ReportSummary report, byte[] page) {
		String district = this.districts.find(BoundDistrict.required()).map(District::name).orElse("");
		return new MailedFile(to, words("subject", district, report),
				words("text", district, report) + "\n\n" + words("foot", district, report),
				words("file", district, report), "application/pdf", page, "report/" + report.id(),
				report.from() + " – " + report.to() + " #" + report.revision() + " " + report.report() + "/page.pdf");
	}

	private String words(String key, String district, ReportSummary report) {
		return this.messages.getMessage("reporting.mail." + key, new Object[] { district, report.from().toString(),
				report.to().toString(), String.valueOf(report.revision()) }, Locale.SIMPLIFIED_CHINESE);
	}

}
