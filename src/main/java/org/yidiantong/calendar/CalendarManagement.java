package org.yidiantong.calendar;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door: the national working days as they are known now.
 */
@Service
public class CalendarManagement {

	private final YearNotices notices;

	private volatile Known known = new Known(0, new WorkCalendar(List.of()));

	CalendarManagement(YearNotices notices) {
		this.notices = notices;
	}

	/**
	 * The working days. A change made by another instance of the application is seen at
	 * the next call.
	 */
	@Transactional(readOnly = true)
	public WorkCalendar workCalendar() {
		long revision = this.notices.revision();
		Known latest = this.known;
		if (latest.revision() != revision) {
			// The number is read first: days newer than it are only read once more.
			latest = new Known(revision, new WorkCalendar(this.notices.all().values()));
			this.known = latest;
		}
		return latest.calendar();
	}

	private record Known(long revision, WorkCalendar calendar) {
	}

}
