package org.yidiantong.complaints;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.identity.Actor;
import org.yidiantong.support.Actors;
import org.yidiantong.support.SqlCapture;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A list of 1,201 complaints is read in order through a cursor of the database, which
 * hands over some at a time.
 */
class LongListModuleTests extends ComplaintLifecycle {

	private static final String FILED = "2021-11-01T09:00:00";

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void isReadSomeAtATime() {
		copy(filed(FILED), 1_200);
		List<ComplaintId> read = new ArrayList<>();
		List<Long> cursors = new ArrayList<>();
		int statements = SqlCapture.count(() -> read((line) -> {
			read.add(line.id());
			if (read.size() == 1) {
				cursors.add(this.jdbc.sql("SELECT count(*) FROM pg_cursors WHERE statement LIKE ?")
					.param("%FROM complaints_complaint%")
					.query(Long.class)
					.single());
			}
		}));
		assertThat(read).hasSize(1_201).doesNotHaveDuplicates();
		assertThat(read).extracting(ComplaintId::toString).isSortedAccordingTo((one, other) -> other.compareTo(one));
		assertThat(cursors).containsExactly(1L);
		assertThat(statements).isLessThan(10);
	}

	private void read(Consumer<ComplaintSummary> reader) {
		at(FILED, () -> {
			this.cases.read(this.supervisor, ComplaintFilter.ALL, 100_000, reader);
			return true;
		});
	}

	/** Copies of a complaint on which nobody has worked. */
	private void copy(ComplaintRef filed, int times) {
		SqlCapture.unchecked(() -> at(FILED,
				() -> this.transactions.execute((status) -> this.jdbc
					.sql("""
							INSERT INTO complaints_complaint SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
							  'code_hash', '\\x' || md5(n::text)))).* FROM complaints_complaint c, generate_series(1, ?) n
							WHERE c.tenant_id = ? AND c.id = ?""")
					.params(times, this.code.value(), filed.id().value())
					.update())));
	}

}
