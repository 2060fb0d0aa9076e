package org.yidiantong.eventlog;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Assigns positions to the committed events of a district; one run at a time. A run
 * examines the events of all transactions that an earlier run could not see, so that late
 * commits are not missed.
 * <p>
 * No statement here combines a table with a function of the transaction system. On a
 * distributed database, such a function could run on another node.
 */
@Component
class Sequencer {

	private static final String STATE = """
			SELECT last_position, floor_xid::text AS floor, cluster FROM eventlog_sequencer WHERE tenant_id = ?""";

	private static final String SNAPSHOT = """
			SELECT pg_snapshot_xmin(seen)::text AS horizon, pg_snapshot_xmax(seen)::text AS ceiling,
			  (SELECT system_identifier FROM pg_control_system()) AS cluster
			FROM pg_current_snapshot() seen""";

	/**
	 * Asked where the district's events lie: a distributed database ends a transaction
	 * here before it commits what it has prepared on other nodes.
	 */
	private static final String ANY_PREPARED = """
			SELECT EXISTS (SELECT 1 FROM pg_prepared_xact()) FROM eventlog_sequencer WHERE tenant_id = ?""";

	private static final String UNNUMBERED = """
			FROM eventlog_event e
			WHERE e.tenant_id = ? AND e.writer_xid >= ?::xid8 AND e.writer_xid < ?::xid8 AND NOT EXISTS
			  (SELECT 1 FROM eventlog_position p WHERE p.tenant_id = ? AND p.event_id = e.id)""";

	private static final String ANY_UNNUMBERED = "SELECT EXISTS (SELECT 1 " + UNNUMBERED + ")";

	// A version of a subject never gets a position before a lower one, even if the clock
	// went back.
	private static final String IN_ORDER = """
			SELECT id FROM (SELECT e.id, e.subject, e.subject_version, max(e.recorded_at) OVER
			  (PARTITION BY e.subject ORDER BY e.subject_version, e.id ROWS UNBOUNDED PRECEDING) AS told_at
			""" + UNNUMBERED + ") unnumbered ORDER BY told_at, subject, subject_version, id";

	// Not together with the selection: Citus runs INSERT … SELECT over a window by COPY,
	// which row-level security refuses.
	private static final String NUMBER = "INSERT INTO eventlog_position (tenant_id, position, event_id) VALUES (?, ?, ?)";

	private static final int BATCH = 1000;

	private static final String FIRST_STATE = """
			INSERT INTO eventlog_sequencer (tenant_id, last_position, floor_xid, cluster)
			VALUES (?, 0, '0', 0) ON CONFLICT DO NOTHING""";

	private static final String NEXT_STATE = """
			UPDATE eventlog_sequencer SET last_position = last_position + ?, floor_xid = ?::xid8, cluster = ?
			WHERE tenant_id = ?""";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	Sequencer(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	/**
	 * Numbers the committed entries that have no position.
	 * @return the last position
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public long number(int district) {
		State state = state(district, STATE);
		if (!isAnyUnnumbered(district, state)) {
			return state.lastPosition();
		}
		this.jdbc.sql(FIRST_STATE).param(district).update();
		State locked = state(district, STATE + " FOR UPDATE");
		// Taken before the events are selected, so that the next run finds events that
		// are
		// committed in between. In the other order they would be missed.
		Snapshot snapshot = snapshot();
		// After the snapshot, too: what is not prepared any more is selected.
		boolean prepared = this.jdbc.sql(ANY_PREPARED).param(district).query(Boolean.class).single();
		int numbered = number(district, locked, snapshot);
		String floor = prepared ? locked.from(snapshot) : snapshot.horizon();
		this.jdbc.sql(NEXT_STATE).params(numbered, floor, snapshot.cluster(), district).update();
		return locked.lastPosition() + numbered;
	}

	private boolean isAnyUnnumbered(int district, State state) {
		Snapshot snapshot = snapshot();
		return this.jdbc.sql(ANY_UNNUMBERED)
			.params(district, state.from(snapshot), state.below(snapshot), district)
			.query(Boolean.class)
			.single();
	}

	private int number(int district, State state, Snapshot snapshot) {
		List<UUID> events = this.jdbc.sql(IN_ORDER)
			.params(district, state.from(snapshot), state.below(snapshot), district)
			.query(UUID.class)
			.list();
		AtomicLong position = new AtomicLong(state.lastPosition());
		this.template.batchUpdate(NUMBER, events, BATCH, (statement, event) -> {
			statement.setInt(1, district);
			statement.setLong(2, position.incrementAndGet());
			statement.setObject(3, event);
		});
		return events.size();
	}

	private State state(int district, String sql) {
		return this.jdbc.sql(sql).param(district).query(State.class).optional().orElse(State.FIRST);
	}

	private Snapshot snapshot() {
		return this.jdbc.sql(SNAPSHOT).query(Snapshot.class).single();
	}

	/**
	 * The transactions that are known to have ended.
	 *
	 * @param horizon all earlier transactions have ended
	 * @param ceiling this transaction and all later ones have not begun
	 */
	private record Snapshot(String horizon, String ceiling, long cluster) {
	}

	/**
	 * The progress of numbering. If the data was moved to another cluster, its
	 * transaction ids are meaningless, and the next run examines everything.
	 */
	private record State(long lastPosition, String floor, long cluster) {

		private static final State FIRST = new State(0, "0", 0);

		private static final String HIGHEST = "18446744073709551615";

		String from(Snapshot now) {
			return (this.cluster == now.cluster()) ? this.floor : "0";
		}

		// Only ids of another cluster exceed the ceiling; their events have positions.
		String below(Snapshot now) {
			return (this.cluster == now.cluster()) ? now.ceiling() : HIGHEST;
		}

	}

}
