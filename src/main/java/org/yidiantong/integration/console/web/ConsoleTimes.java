package org.yidiantong.integration.console.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/**
 * Formats times for the pages.
 *
 * @param now system time
 */
record ConsoleTimes(Instant now) {

	static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

	private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss").withZone(ZONE);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(ZONE);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZONE);

	private static final Duration SOON = Duration.ofDays(30);

	/** The minute; a dash for none. */
	public String minute(@Nullable Instant at) {
		return (at == null) ? "—" : MINUTE.format(at);
	}

	/** The minute of a day that is known. */
	public String time(Instant at) {
		return TIME.format(at);
	}

	/** The second, without the year; a dash for none. */
	public String second(@Nullable Instant at) {
		return (at == null) ? "—" : SECOND.format(at);
	}

	/** The last day before an end; a dash for none. */
	public String lastDay(@Nullable Instant end) {
		return (end == null) ? "—" : DAY.format(end.minusMillis(1));
	}

	/** Whether an end is less than thirty days ahead. */
	public boolean isSoon(@Nullable Instant end) {
		return end != null && end.isBefore(this.now.plus(SOON));
	}

}
