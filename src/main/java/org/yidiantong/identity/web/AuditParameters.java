package org.yidiantong.identity.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditFilter;
import org.yidiantong.kernel.PlainText;

/**
 * What an auditor asks for. A day that cannot be read does not limit the entries.
 *
 * @param who post or part of a name
 * @param what number of a complaint, or what a subject begins with
 * @param done name of an action
 * @param from the first day
 * @param to the last day
 */
record AuditParameters(String who, String what, String done, @Nullable String from, @Nullable String to) {

	@SuppressWarnings("NullAway")
	AuditParameters {
		who = PlainText.line(who);
		what = PlainText.line(what);
		done = PlainText.line(done);
	}

	AuditFilter filter(List<String> actors) {
		LocalDate last = day(this.to);
		return new AuditFilter(actors, this.what, this.done, start(day(this.from)),
				start((last == null) ? null : last.plusDays(1)));
	}

	private static @Nullable LocalDate day(@Nullable String typed) {
		try {
			return PlainText.isBlank(typed) ? null : LocalDate.parse(typed.strip());
		}
		catch (DateTimeParseException unreadable) {
			return null;
		}
	}

	private static @Nullable Instant start(@Nullable LocalDate day) {
		return (day == null) ? null : day.atStartOfDay(AccountPages.ZONE).toInstant();
	}

}
