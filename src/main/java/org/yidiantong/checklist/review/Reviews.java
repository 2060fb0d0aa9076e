package org.yidiantong.checklist.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.yidiantong.checklist.folder.ChecklistJson;
import org.yidiantong.kernel.RowTimes;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the reviews of the bound district.
 */
@Repository
class Reviews {

	private static final String SELECT = """
			SELECT year, revision, list_version, items, opened_by, opened_at, closed_by, closed_at
			FROM checklist_review WHERE tenant_id = ?""";

	private static final String INSERT = """
			INSERT INTO checklist_review (tenant_id, year, revision, list_version, items, opened_by, opened_at)
			VALUES (?, ?, ?, ?, ?::jsonb, ?, ?) ON CONFLICT DO NOTHING""";

	/** A closed review never changes. */
	private static final String UPDATE = """
			UPDATE checklist_review SET revision = ?, items = ?::jsonb, closed_by = ?, closed_at = ?
			WHERE tenant_id = ? AND year = ? AND revision = ? AND closed_at IS NULL""";

	private final JdbcClient jdbc;

	Reviews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether it was added; false when there is one of this year. */
	boolean add(Review review) {
		return this.jdbc.sql(INSERT)
			.params(district(), review.year(), review.revision(), review.version(), items(review), review.openedBy(),
					review.openedAt().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	/** Whether the next revision was stored; false when another one came before. */
	boolean save(Review next) {
		return this.jdbc.sql(UPDATE)
			.params(Arrays.asList(next.revision(), items(next), next.closedBy(),
					(next.closedAt() == null) ? null : next.closedAt().atOffset(ZoneOffset.UTC), district(),
					next.year(), next.revision() - 1))
			.update() == 1;
	}

	Optional<Review> find(int year) {
		return this.jdbc.sql(SELECT + " AND year = ?")
			.params(district(), year)
			.query((row, number) -> review(row))
			.optional();
	}

	/** The latest year first. */
	List<Review> all() {
		return this.jdbc.sql(SELECT + " ORDER BY year DESC")
			.param(district())
			.query((row, number) -> review(row))
			.list();
	}

	private static Review review(ResultSet row) throws SQLException {
		return new Review(row.getInt("year"), row.getInt("revision"), row.getString("list_version"),
				ChecklistJson.read(row.getString("items"), Contents.class).items(), row.getString("opened_by"),
				RowTimes.required(row, "opened_at"), row.getString("closed_by"), RowTimes.nullable(row, "closed_at"));
	}

	private static String items(Review review) {
		return ChecklistJson.write(new Contents(review.items()));
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

	/** The stored form of the items. */
	private record Contents(List<ReviewedItem> items) {
	}

}
