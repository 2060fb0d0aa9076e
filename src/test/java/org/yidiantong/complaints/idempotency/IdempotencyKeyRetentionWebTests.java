package org.yidiantong.complaints.idempotency;

import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.Actors;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The hourly job deletes what {@link IdempotencyKeys} kept long ago.
 */
@WholeApplication
class IdempotencyKeyRetentionWebTests {

	@Autowired
	private IdempotencyKeyRetention retention;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private final String mark = UUID.randomUUID().toString();

	@Test
	void forgetsOldKeysOfADistrict() {
		insert("old", "8 days");
		insert("young", "6 days");
		this.retention.forget();
		assertThat(count("old")).isZero();
		assertThat(count("young")).isOne();
	}

	private void insert(String key, String age) {
		in(() -> this.jdbc.sql("""
				INSERT INTO complaints_filing_key (tenant_id, key_hash, body_hash, answer, recorded_at)
				VALUES (?, ?::bytea, 'body', 'answer', now() - ?::interval)""")
			.params(Actors.YUAN.value(), this.mark + key, age)
			.update());
	}

	private int count(String key) {
		return in(() -> this.jdbc
			.sql("SELECT count(*) FROM complaints_filing_key WHERE tenant_id = ? AND key_hash = ?::bytea")
			.params(Actors.YUAN.value(), this.mark + key)
			.query(Integer.class)
			.single());
	}

	private <T> T in(Supplier<T> work) {
		return BoundDistrict.call(Actors.YUAN, () -> this.transaction.execute((status) -> work.get()));
	}

}
