package org.yidiantong.demo;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plays and records the steps of the bound district's story.
 */
@Service
@Profile("demo")
public class StoryManagement {

	private final JdbcClient jdbc;

	StoryManagement(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the results of the steps that have been played, by step id. */
	@Transactional(readOnly = true)
	public Map<String, String> played() {
		Map<String, String> played = new TreeMap<>();
		this.jdbc.sql("SELECT step, coalesce(kept, '') FROM demo_step WHERE tenant_id = ?")
			.param(district())
			.query((row) -> {
				played.put(row.getString(1), row.getString(2));
			});
		return played;
	}

	/**
	 * Plays a step and records it in the same transaction. A step that was played before
	 * is skipped. Refusals of the action are rethrown. The commit does not wait for the
	 * disk: what a crash loses is played again.
	 * @param work returns what later steps need
	 */
	@Transactional
	public @Nullable String play(String step, Supplier<@Nullable String> work) {
		this.jdbc.sql("SET LOCAL synchronous_commit = off").update();
		boolean first = this.jdbc.sql("INSERT INTO demo_step (tenant_id, step) VALUES (?, ?) ON CONFLICT DO NOTHING")
			.params(district(), step)
			.update() == 1;
		String kept = first ? work.get() : null;
		if (kept != null) {
			this.jdbc.sql("UPDATE demo_step SET kept = ? WHERE tenant_id = ? AND step = ?")
				.params(kept, district(), step)
				.update();
		}
		return kept;
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
