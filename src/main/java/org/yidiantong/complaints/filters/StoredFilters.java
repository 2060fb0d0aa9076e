package org.yidiantong.complaints.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.inspection.ComplaintListParameters;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Stores filters in the table of filters, each under its post.
 */
@Repository
class StoredFilters implements SavedFilters {

	private static final int LONGEST_QUERY = 2_000;

	private static final String SAVE = """
			INSERT INTO complaints_saved_filter (tenant_id, id, post, name, query) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT (tenant_id, post, name) DO UPDATE SET query = EXCLUDED.query""";

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	StoredFilters(JdbcClient jdbc, TransactionOperations transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public List<SavedFilter> of(Actor actor) {
		return this.transaction.<List<SavedFilter>>execute((status) -> read(actor));
	}

	private List<SavedFilter> read(Actor actor) {
		return this.jdbc
			.sql("SELECT id, name, query FROM complaints_saved_filter WHERE tenant_id = ? AND post = ? ORDER BY id")
			.params(BoundDistrict.required().value(), actor.name())
			.query((row, number) -> new SavedFilter(row.getObject("id", UUID.class), row.getString("name"),
					row.getString("query")))
			.list();
	}

	@Override
	public void save(Actor actor, @Nullable String name, ComplaintListParameters asked) {
		actor.require(Permission.CASES_READ);
		asked.filter();
		String given = PlainText.line(name);
		this.transaction.executeWithoutResult((status) -> {
			InvalidRequest.throwIfAny(errors(given, asked.query(), read(actor)));
			this.jdbc.sql(SAVE)
				.params(BoundDistrict.required().value(), NewId.next(), actor.name(), given, asked.query())
				.update();
		});
	}

	private static List<ValidationError> errors(String name, String query, List<SavedFilter> saved) {
		List<ValidationError> errors = new ArrayList<>();
		if (name.isEmpty() || PlainText.length(name) > LONGEST_NAME) {
			errors.add(ValidationError.of("name", "case.filter.name", LONGEST_NAME));
		}
		if (query.isEmpty()) {
			errors.add(ValidationError.of("query", "case.filter.empty"));
		}
		if (PlainText.length(query) > LONGEST_QUERY) {
			errors.add(ValidationError.of("query", "case.filter.long"));
		}
		if (saved.size() >= MOST && saved.stream().noneMatch((one) -> one.name().equals(name))) {
			errors.add(ValidationError.of("name", "case.filter.many", MOST));
		}
		return errors;
	}

	@Override
	public void remove(Actor actor, UUID id) {
		actor.require(Permission.CASES_READ);
		Integer removed = this.transaction.execute((status) -> this.jdbc
			.sql("DELETE FROM complaints_saved_filter WHERE tenant_id = ? AND post = ? AND id = ?")
			.params(BoundDistrict.required().value(), actor.name(), id)
			.update());
		if (removed == 0) {
			throw new FilterUnknown();
		}
	}

}
