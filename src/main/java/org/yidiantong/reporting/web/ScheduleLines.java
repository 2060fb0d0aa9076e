package org.yidiantong.reporting.web;

import java.time.MonthDay;
import java.util.List;

import org.yidiantong.notification.FileMail;
import org.yidiantong.reporting.definition.PeriodKind;
import org.yidiantong.reporting.schedule.DueDay;
import org.yidiantong.reporting.schedule.ScheduleManagement;
import org.yidiantong.reporting.schedule.ScheduledReport;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in words which reports are made by themselves, when, and who gets their page.
 */
@Component
class ScheduleLines {

	private final ScheduleManagement schedule;

	private final ReportTitles titles;

	private final ObjectProvider<FileMail> mail;

	private final MessageSource messages;

	ScheduleLines(ScheduleManagement schedule, ReportTitles titles, ObjectProvider<FileMail> mail,
			MessageSource messages) {
		this.schedule = schedule;
		this.mail = mail;
		this.titles = titles;
		this.messages = messages;
	}

	/** A sentence for each scheduled report. */
	List<String> all() {
		return this.schedule.scheduled().stream().map(this::line).toList();
	}

	private String line(ScheduledReport one) {
		String made = word("line." + one.every().code(), day(one.every(), one.day()), this.titles.of(one.report()));
		return one.mailTo().isEmpty() ? made : word(this.mail.stream().anyMatch(FileMail::isOn) ? "mail" : "mail-off",
				made, String.join("、", one.mailTo()));
	}

	private String day(PeriodKind every, DueDay day) {
		if (day.isFirstWorkingDay()) {
			return word("first-working-day");
		}
		if (every == PeriodKind.WEEK) {
			return word("weekday." + day.text());
		}
		if (every == PeriodKind.YEAR) {
			MonthDay date = MonthDay.parse("--" + day.text());
			return word("date", String.valueOf(date.getMonthValue()), String.valueOf(date.getDayOfMonth()));
		}
		return word("day", day.text());
	}

	private String word(String key, Object... arguments) {
		return this.messages.getMessage("reporting.schedule." + key, arguments, LocaleContextHolder.getLocale());
	}

}
