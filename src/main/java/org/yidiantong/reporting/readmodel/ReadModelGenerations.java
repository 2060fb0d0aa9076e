package org.yidiantong.reporting.readmodel;

import java.util.List;

import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Generations of the read models of the bound district. One generation is in use; a
 * rebuild fills the next one and then puts it into use. Call it in a transaction of the
 * reporting role.
 */
@Repository
class ReadModelGenerations {

	private static final List<String> TABLES = List.of("reporting_standing", "reporting_rating", "reporting_exclusion",
			"reporting_call_back", "reporting_disclosure", "reporting_category", "reporting_item", "reporting_visits",
			"reporting_task", "reporting_card", "reporting_finding", "reporting_self_check", "reporting_settled");

	private final JdbcClient jdbc;

	ReadModelGenerations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The generation in use. */
	int serving() {
		return this.jdbc.sql("SELECT serving FROM reporting_generation WHERE tenant_id = ?")
			.param(district())
			.query(Integer.class)
			.optional()
			.orElse(1);
	}

	/** The generation in use, which stays in use until this transaction ends. */
	int locked() {
		first();
		return this.jdbc.sql("SELECT serving FROM reporting_generation WHERE tenant_id = ? FOR SHARE")
			.param(district())
			.query(Integer.class)
			.single();
	}

	/**
	 * Waits for the transactions that hold a generation by {@link #locked}, and keeps
	 * others from it until this one ends. A generation that is being built is read by
	 * nobody.
	 */
	void awaitReaders(int generation) {
		this.jdbc.sql("SELECT serving FROM reporting_generation WHERE tenant_id = ? AND serving = ? FOR UPDATE")
			.params(district(), generation)
			.query(Integer.class)
			.optional();
	}

	/** Allocates a number for a new generation. */
	int next() {
		first();
		return this.jdbc.sql("UPDATE reporting_generation SET latest = latest + 1 WHERE tenant_id = ? RETURNING latest")
			.param(district())
			.query(Integer.class)
			.single();
	}

	/** Puts a generation into use and deletes the rows of all older ones. */
	void serve(int generation) {
		this.jdbc.sql("UPDATE reporting_generation SET serving = ? WHERE tenant_id = ?")
			.params(generation, district())
			.update();
		for (String table : TABLES) {
			this.jdbc.sql("DELETE FROM " + table + " WHERE tenant_id = ? AND generation < ?")
				.params(district(), generation)
				.update();
		}
	}

	private void first() {
		this.jdbc.sql("""
				INSERT INTO reporting_generation (tenant_id, serving, latest) VALUES (?, 1, 1)
				ON CONFLICT DO NOTHING""").param(district()).update();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
