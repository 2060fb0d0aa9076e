package org.yidiantong.separation;

import org.yidiantong.tenancy.DistrictCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes an answered request and a day of a client directly, because no request is sent
 * in a test of all tables.
 */
@Component
class AnsweredRows implements RowsEverywhere.Part {

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	AnsweredRows(JdbcClient jdbc, TransactionOperations transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public void make(DistrictCode district) {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("""
					INSERT INTO integration_answered_request (tenant_id, key_hash, request_hash, recorded_at)
					VALUES (?, 'separation', '', now()) ON CONFLICT DO NOTHING""").param(district.value()).update();
			this.jdbc.sql("""
					INSERT INTO integration_client_usage (tenant_id, client_id, day, requests, refused, failed,
					  last_seen_at) VALUES (?, 'separation', current_date, 1, 0, 0, now()) ON CONFLICT DO NOTHING""")
				.param(district.value())
				.update();
		});
	}

}
