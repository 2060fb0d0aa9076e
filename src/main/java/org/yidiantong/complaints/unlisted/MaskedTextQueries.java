package org.yidiantong.complaints.unlisted;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.figures.ComplaintText;
import org.yidiantong.checklist.figures.ComplaintTexts;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the masked texts of complaints, those outside the list by the index on items.
 */
@Component
class MaskedTextQueries implements ComplaintTexts {

	private static final String TEXTS = """
			SELECT place_code, filed_at, content FROM complaints_complaint
			WHERE tenant_id = ? AND item_lineage IS %s AND filed_at >= ? AND filed_at < ? AND nature <> 'REPORT'
			AND state NOT IN ('SUBMITTED', 'SUPPLEMENT', 'REJECTED', 'REFERRED', 'WITHDRAWN', 'MERGED')
			ORDER BY filed_at DESC, id DESC LIMIT ?""";

	private final JdbcClient jdbc;

	MaskedTextQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<ComplaintText> outsideTheList(LocalDate from, LocalDate to, int most) {
		return texts("NULL", from, to, most);
	}

	@Override
	public List<ComplaintText> onTheList(LocalDate from, LocalDate to, int most) {
		return texts("NOT NULL", from, to, most);
	}

	private List<ComplaintText> texts(String lineage, LocalDate from, LocalDate to, int most) {
		return this.jdbc.sql(TEXTS.formatted(lineage))
			.params(BoundDistrict.required().value(), BusinessClock.startOf(from),
					BusinessClock.startOf(to.plusDays(1)), most)
			.query((row, number) -> new ComplaintText(new PlaceCode(row.getString(1)),
					LocalDate.ofInstant(row.getObject(2, OffsetDateTime.class).toInstant(), BusinessClock.ZONE),
					row.getString(3)))
			.list();
	}

}
