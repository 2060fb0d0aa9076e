package org.yidiantong.calendar;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the national working days.
 */
@Service
public class CalendarManagement {

	private final YearNotices notices;

	private volatile Known known = new Known(0, new WorkCalendar(List.of()));

	CalendarManagement(YearNotices notices) {
		this.notices = notices;
	}

	/**
	 * The current working days. Changes by other instances of the application are visible
	 * on the next call.
	 */
	@Transactional(readOnly = true)
	public WorkCalendar workCalendar() {
		long revision = this.notices.revision();
		Known latest = this.known;
		if (latest.revision() != revision) {
			// Read the revision first: if the days are newer, they are only read once
			// more.
			latest = new Known(revision, new WorkCalendar(this.notices.all().values()));
			this.known = latest;
		}
		return latest.calendar();
	}

	private record Known(long revision, WorkCalendar calendar) {
	}

}
