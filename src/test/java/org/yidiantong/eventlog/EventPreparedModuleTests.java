package org.yidiantong.eventlog;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.ModuleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Verifies on Citus only that no event is lost whose node commits it after the
 * coordinator's transaction has ended. Elsewhere nothing can come between the two.
 */
@ModuleTest
class EventPreparedModuleTests {

	private static final String DISTRIBUTED = """
			SELECT count(*) FROM pg_class WHERE relname = 'pg_dist_partition' AND relnamespace = 'pg_catalog'::regnamespace""";

	private static final String NODE = """
			SELECT 'jdbc:postgresql://' || n.nodename || ':' || n.nodeport || '/' || current_database() AS url,
			  'eventlog_event_' || p.shardid AS shard
			FROM pg_dist_placement p JOIN pg_dist_node n ON n.groupid = p.groupid
			WHERE p.shardid = get_shard_id_for_distribution_column('eventlog_event', ?::int)""";

	@Autowired
	private EventLog log;

	@Autowired
	private EventLogReader reading;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private FlywayConnectionDetails owner;

	@Test
	void numbersWhatANodeCommitsLater() {
		JdbcClient coordinator = LogFixture.asOwner(this.owner);
		assumeTrue(coordinator.sql(DISTRIBUTED).query(Integer.class).single() == 1, "not Citus");
		LogFixture here = new LogFixture(this.log, this.reading, this.transactions).emptied(this.owner);
		here.commit("early", 1);
		Placement node = coordinator.sql(NODE).param(here.district.value()).query(Placement.class).single();
		String ended = coordinator.sql("SELECT pg_current_xact_id()::text").query(String.class).single();
		var connection = new SingleConnectionDataSource(node.url(), this.owner.getUsername(), this.owner.getPassword(),
				true);
		try {
			JdbcClient worker = JdbcClient.create(connection);
			worker.sql("SET citus.enable_manual_changes_to_shards = on").update();
			worker.sql("BEGIN").update();
			worker.sql("""
					INSERT INTO %1$s (tenant_id, id, type, subject, subject_version, occurred_at, writer_xid, data)
					SELECT tenant_id, ?, type, 'prepared', 1, occurred_at, ?::xid8, data FROM %1$s
					WHERE tenant_id = ?""".formatted(node.shard()))
				.params(UUID.randomUUID(), ended, here.district.value())
				.update();
			worker.sql("PREPARE TRANSACTION 'yidiantong-" + here.district + "'").update();
			here.commit("late", 1);
			assertThat(here.told()).containsExactly("1:early/1", "2:late/1");
			worker.sql("COMMIT PREPARED 'yidiantong-" + here.district + "'").update();
			assertThat(here.told()).containsExactly("1:early/1", "2:late/1", "3:prepared/1");
		}
		finally {
			connection.destroy();
		}
	}

	private record Placement(String url, String shard) {
	}

}
