package planted.dayspassthecalendar.complaints;

import java.time.LocalDate;

/** Keeps the day that somebody has typed. */
record Promise(LocalDate until) {

	static Promise of(String typed) {
		return new Promise(LocalDate.parse(typed));
	}

}
