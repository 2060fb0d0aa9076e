package org.yidiantong.integration.open311.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.inspection.PublicComplaintFilter;
import org.yidiantong.integration.open311.OfferedService;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

/**
 * Reads the filters of the list of service requests. Times count by their day, so that
 * nobody can find out at what time a complaint was filed. Without dates, the list covers
 * the last {@value #MOST_DAYS} days.
 */
final class RequestsQuery {

	private static final int MOST_DAYS = 90;

	private final Map<String, String> values;

	private final List<ValidationError> errors = new ArrayList<>();

	private RequestsQuery(Map<String, String> values) {
		this.values = values;
	}

	/** Reads all filters and reports every error at once. */
	static PublicComplaintFilter read(Map<String, String> values, LocalDate today) {
		RequestsQuery query = new RequestsQuery(values);
		PublicComplaintFilter filter = query.filter(today);
		InvalidRequest.throwIfAny(query.errors);
		return filter;
	}

	private PublicComplaintFilter filter(LocalDate today) {
		@Nullable LocalDate start = day("start_date");
		@Nullable LocalDate end = day("end_date");
		LocalDate to = (end != null) ? end : (start != null) ? start.plusDays(MOST_DAYS) : today;
		LocalDate from = (start != null) ? start : to.minusDays(MOST_DAYS);
		if (from.isAfter(to) || ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
			this.errors.add(ValidationError.ofParameter("end_date", "open311.span", MOST_DAYS));
		}
		Set<ItemCode> items = new HashSet<>();
		boolean other = false;
		for (String code : parts("service_code")) {
			other |= code.equals(OfferedService.OTHER);
			Optional<ItemCode> item = ItemCode.read(code).filter((one) -> !code.equals(OfferedService.OTHER));
			item.ifPresent(items::add);
			if (item.isEmpty() && !code.equals(OfferedService.OTHER)) {
				this.errors.add(ValidationError.ofParameter("service_code", "open311.service.unknown"));
			}
		}
		return new PublicComplaintFilter(from, to, items, other, closed());
	}

	private Set<Boolean> closed() {
		Set<Boolean> closed = new HashSet<>();
		for (String status : parts("status")) {
			switch (status) {
				case "open" -> closed.add(false);
				case "closed" -> closed.add(true);
				default -> this.errors.add(ValidationError.ofParameter("status", "open311.status"));
			}
		}
		return closed;
	}

	private List<String> parts(String name) {
		String value = this.values.getOrDefault(name, "");
		return PlainText.isBlank(value) ? List.of() : List.of(value.strip().split("\\s*,\\s*"));
	}

	/** Years have four digits, so that the database can hold them. */
	private @Nullable LocalDate day(String name) {
		String value = this.values.getOrDefault(name, "").strip();
		if (value.isEmpty()) {
			return null;
		}
		try {
			// A plus sign that was not encoded arrives as a space.
			LocalDate day = value.contains("T")
					? OffsetDateTime.parse(value.replace(' ', '+')).atZoneSameInstant(BusinessClock.ZONE).toLocalDate()
					: LocalDate.parse(value);
			if (value.matches("[1-9][0-9]{3}-.*")) {
				return day;
			}
		}
		catch (DateTimeException unreadable) {
			// The error names the forms that can be read.
		}
		this.errors.add(ValidationError.ofParameter(name, "open311.date"));
		return null;
	}

}
