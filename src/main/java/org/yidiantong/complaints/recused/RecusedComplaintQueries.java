package org.yidiantong.complaints.recused;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads the recusal of complaints. Figures are read in transactions of another database
 * role, which has no right to complaints, so that each question may stand alone.
 */
@Repository
class RecusedComplaintQueries implements RecusedComplaints {

	private static final String OF = """
			SELECT c.id FROM complaints_complaint c
			WHERE c.tenant_id = ? AND (c.recused_units <> '{}' OR c.recused_posts <> '{}')
			  AND (? = ANY (c.recused_posts) OR ? = ANY (c.recused_units))""";

	private static final String UNITS = """
			SELECT unnest(c.recused_units) FROM complaints_complaint c WHERE c.tenant_id = ? AND c.id = ?""";

	private static final String POSTS = """
			SELECT unnest(c.recused_posts) FROM complaints_complaint c WHERE c.tenant_id = ? AND c.id = ?""";

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	RecusedComplaintQueries(JdbcClient jdbc, TransactionOperations transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public Set<ComplaintId> of(String post, @Nullable String unit) {
		return read(OF, UUID.class, post, (unit == null) ? "" : unit).stream()
			.map(ComplaintId::new)
			.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public List<UnitCode> units(ComplaintId complaint) {
		return read(UNITS, String.class, complaint.value()).stream().map(UnitCode::new).toList();
	}

	@Override
	public List<String> posts(ComplaintId complaint) {
		return read(POSTS, String.class, complaint.value());
	}

	private <T> List<T> read(String sql, Class<T> type, Object... parameters) {
		return Objects.requireNonNull(this.transaction.execute((status) -> this.jdbc.sql(sql)
			.param(BoundDistrict.required().value())
			.params(parameters)
			.query(type)
			.list()));
	}

}
