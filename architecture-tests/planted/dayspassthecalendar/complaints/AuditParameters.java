package planted.dayspassthecalendar.complaints;

import java.time.LocalDate;

/** Exempt: the bound of a list. */
record AuditParameters(LocalDate from) {

	static AuditParameters of(String typed) {
		return new AuditParameters(LocalDate.parse(typed));
	}

}
