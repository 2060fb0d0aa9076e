package org.yidiantong.eventlog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the committed events of a district their positions, one run at a time. A run
 * looks at the events of all transactions that an earlier run may not have seen, however
 * late they were committed, so that none is left out.
 * <p>
 * No statement here has both a table and a function of the transaction system: on a
 * distributed database the function would tell about another node.
 */
@Component
class Sequencer {

	private static final String STATE = """
			SELECT last_position, floor_xid::text AS floor, cluster FROM eventlog_sequencer WHERE tenant_id = ?""";

	private static final String SNAPSHOT = """
			SELECT pg_snapshot_xmin(seen)::text AS horizon, pg_snapshot_xmax(seen)::text AS ceiling,
			  (SELECT system_identifier FROM pg_control_system()) AS cluster
			FROM pg_current_snapshot() seen""";

	private static final String UNNUMBERED = """
			FROM eventlog_event e
			WHERE e.tenant_id = ? AND e.writer_xid >= ?::xid8 AND e.writer_xid < ?::xid8 AND NOT EXISTS
			  (SELECT 1 FROM eventlog_position p WHERE p.tenant_id = ? AND p.event_id = e.id)""";

	private static final String ANY_UNNUMBERED = "SELECT EXISTS (SELECT 1 " + UNNUMBERED + ")";

	// A subject's version is never numbered before a lower one, whatever the clock said.
	private static final String NUMBER = """
			INSERT INTO eventlog_position (tenant_id, position, event_id)
			SELECT ?, ? + row_number() OVER (ORDER BY told_at, subject, subject_version, id), id
			FROM (SELECT e.id, e.subject, e.subject_version, max(e.recorded_at) OVER
			  (PARTITION BY e.subject ORDER BY e.subject_version, e.id ROWS UNBOUNDED PRECEDING) AS told_at
			""" + UNNUMBERED + ") unnumbered";

	private static final String FIRST_STATE = """
			INSERT INTO eventlog_sequencer (tenant_id, last_position, floor_xid, cluster)
			VALUES (?, 0, '0', 0) ON CONFLICT DO NOTHING""";

	private static final String NEXT_STATE = """
			UPDATE eventlog_sequencer SET last_position = last_position + ?, floor_xid = ?::xid8, cluster = ?
			WHERE tenant_id = ?""";

	private final JdbcClient jdbc;

	Sequencer(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Numbers what is committed and not yet numbered.
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
		// Taken before the events are selected: what is committed in between is found
		// again by the next run, while the other way round it would be passed over.
		Snapshot snapshot = snapshot();
		int numbered = number(district, locked, snapshot);
		this.jdbc.sql(NEXT_STATE).params(numbered, snapshot.horizon(), snapshot.cluster(), district).update();
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
		return this.jdbc.sql(NUMBER)
			.params(district, state.lastPosition(), district, state.from(snapshot), state.below(snapshot), district)
			.update();
	}

	private State state(int district, String sql) {
		return this.jdbc.sql(sql).param(district).query(State.class).optional().orElse(State.FIRST);
	}

	private Snapshot snapshot() {
		return this.jdbc.sql(SNAPSHOT).query(Snapshot.class).single();
	}

	/**
	 * Which transactions are known to be over.
	 *
	 * @param horizon all before it are over
	 * @param ceiling none from it on has begun
	 */
	private record Snapshot(String horizon, String ceiling, long cluster) {
	}

	/**
	 * How far numbering has come. After the data was carried into another cluster its
	 * transaction numbers say nothing any more, and everything is looked at once.
	 */
	private record State(long lastPosition, String floor, long cluster) {

		private static final State FIRST = new State(0, "0", 0);

		private static final String HIGHEST = "18446744073709551615";

		String from(Snapshot now) {
			return (this.cluster == now.cluster()) ? this.floor : "0";
		}

		// Later than the ceiling are only numbers of another cluster, long since
		// numbered.
		String below(Snapshot now) {
			return (this.cluster == now.cluster()) ? now.ceiling() : HIGHEST;
		}

	}

}
