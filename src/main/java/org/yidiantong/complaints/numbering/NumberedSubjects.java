package org.yidiantong.complaints.numbering;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.yidiantong.audit.AuditText;
import org.yidiantong.audit.NamedSubjects;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names complaints in the audit log by their number. One that was not accepted is named
 * by what the list of complaints shows of it: when it was filed and for which place.
 */
@Component
class NumberedSubjects implements NamedSubjects {

	private static final DateTimeFormatter FILED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final JdbcClient jdbc;

	private final OrganizationManagement organization;

	NumberedSubjects(JdbcClient jdbc, OrganizationManagement organization) {
		this.jdbc = jdbc;
		this.organization = organization;
	}

	@Override
	public String kind() {
		return ComplaintId.SUBJECT;
	}

	@Override
	public Map<String, String> names(Collection<String> ids) {
		OrganizationChart chart = this.organization.chart();
		Map<String, String> names = new HashMap<>();
		this.jdbc.sql("""
				SELECT id, case_number, filed_at, place_code FROM complaints_complaint
				WHERE tenant_id = ? AND id = ANY (?)""")
			.params(BoundDistrict.required().value(), uuids(ids))
			.query((row) -> {
				String number = row.getString("case_number");
				names.put(row.getString("id"),
						(number != null) ? number : unnumbered(row.getObject("filed_at", OffsetDateTime.class),
								chart.placeName(new PlaceCode(row.getString("place_code")))));
			});
		return names;
	}

	private static UUID[] uuids(Collection<String> ids) {
		return ids.stream().filter((id) -> UUID_TEXT.matcher(id).matches()).map(UUID::fromString).toArray(UUID[]::new);
	}

	private static String unnumbered(OffsetDateTime filed, String place) {
		return AuditText.of("audit.text.unnumbered", FILED.format(filed.atZoneSameInstant(BusinessClock.ZONE)), place);
	}

	@Override
	public List<String> ids(String name) {
		return this.jdbc.sql("SELECT id FROM complaints_complaint WHERE tenant_id = ? AND case_number = ?")
			.params(BoundDistrict.required().value(), name)
			.query(String.class)
			.list();
	}

}
