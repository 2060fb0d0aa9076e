package org.yidiantong.integration.webhooks;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Marks the first delivery of each subject that waits, so that a claim need not look at
 * those behind it. The mark moves when events are queued and when a delivery is done.
 * Both lock the subscription, so that neither misses the other.
 */
@Repository
class SubjectOrder {

	private static final int BATCH = 1000;

	private static final String LOCK = """
			SELECT id FROM integration_subscription WHERE tenant_id = ? AND id = ? FOR UPDATE""";

	private static final String YIELD = """
			UPDATE integration_delivery SET next_of_subject = false
			WHERE tenant_id = ? AND subscription_id = ? AND subject = ? AND next_of_subject AND state = 'PENDING'
			  AND position > (SELECT min(e.position) FROM integration_delivery e WHERE e.tenant_id = ?
			    AND e.subscription_id = ? AND e.subject = ? AND e.state = 'PENDING')""";

	private static final String FOLLOW = """
			UPDATE integration_delivery SET next_of_subject = true WHERE tenant_id = ? AND NOT next_of_subject AND id =
			  (SELECT e.id FROM integration_delivery e WHERE e.tenant_id = ? AND e.subscription_id = ?
			    AND e.subject = ? AND e.state = 'PENDING' ORDER BY e.position LIMIT 1)""";

	// One pass, whatever the planner knows of the table.
	private static final String STUCK = """
			SELECT subscription_id, subject FROM integration_delivery WHERE tenant_id = ? AND state = 'PENDING'
			GROUP BY subscription_id, subject HAVING NOT bool_or(next_of_subject)""";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	SubjectOrder(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	/**
	 * Waits for other transactions that change the deliveries of a subscription.
	 */
	void lock(UUID subscription) {
		this.jdbc.sql(LOCK).params(district(), subscription).query(UUID.class).list();
	}

	/** Moves the marks of subjects after events were queued, earlier ones again too. */
	void reorder(UUID subscription, Stream<String> subjects) {
		List<String> once = subjects.distinct().sorted().toList();
		this.template.batchUpdate(YIELD, once, BATCH, (statement, subject) -> {
			subject(statement, 1, subscription, subject);
			subject(statement, 4, subscription, subject);
		});
		mark(subscription, once);
	}

	/** Moves the marks of subjects on after their first delivery was done. */
	void follow(UUID subscription, Stream<String> subjects) {
		mark(subscription, subjects.distinct().sorted().toList());
	}

	/**
	 * Marks the first delivery of subjects that have no mark, because an instance of an
	 * earlier version that still runs knows none.
	 */
	void followStuck() {
		this.jdbc.sql(STUCK)
			.param(district())
			.query((row, number) -> Map.entry(row.getObject("subscription_id", UUID.class), row.getString("subject")))
			.list()
			.forEach((stuck) -> {
				lock(stuck.getKey());
				mark(stuck.getKey(), List.of(stuck.getValue()));
			});
	}

	private void mark(UUID subscription, List<String> subjects) {
		this.template.batchUpdate(FOLLOW, subjects, BATCH, (statement, subject) -> {
			statement.setInt(1, district());
			subject(statement, 2, subscription, subject);
		});
	}

	private static void subject(PreparedStatement statement, int first, UUID subscription, String subject)
			throws SQLException {
		statement.setInt(first, district());
		statement.setObject(first + 1, subscription);
		statement.setString(first + 2, subject);
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
