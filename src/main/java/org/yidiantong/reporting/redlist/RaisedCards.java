package org.yidiantong.reporting.redlist;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.Set;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.events.ComplaintCardRaised;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the cards of a month. Call it in a transaction of the reporting role.
 */
@Repository
class RaisedCards {

	private static final String SQL = """
			SELECT m.*, c.card, c.at AS raised_at FROM reporting_card c
			JOIN reporting_standing m ON m.tenant_id = c.tenant_id AND m.generation = c.generation
			  AND m.complaint_id = c.complaint_id AND m.until = 'infinity'
			WHERE c.tenant_id = ? AND c.generation = ? AND c.card IN ('RED', 'YELLOW', 'BLUE') AND c.at >= ? AND c.at < ?
			  AND NOT (c.complaint_id = ANY (?))
			ORDER BY c.at DESC, c.complaint_id, c.card LIMIT ?""";

	private final JdbcClient jdbc;

	RaisedCards(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The latest cards of a month, the latest first.
	 * @param hidden ids of complaints that the reader must not see
	 */
	List<RaisedCard> of(int generation, YearMonth month, UUID[] hidden, int most) {
		return this.jdbc.sql(SQL)
			.params(BoundDistrict.required().value(), generation, BusinessClock.startOf(month.atDay(1)),
					BusinessClock.startOf(month.plusMonths(1).atDay(1)), hidden, most)
			.query((row, number) -> new RaisedCard(ComplaintCardRaised.Card.valueOf(row.getString("card")),
					row.getObject("raised_at", OffsetDateTime.class)
						.atZoneSameInstant(BusinessClock.ZONE)
						.toLocalDate(),
					UrgentComplaints.complaint(row, Set.of())))
			.list();
	}

}
