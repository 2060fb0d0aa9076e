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
 * The door to the steps of the bound district's story.
 */
@Service
@Profile("demo")
public class StoryManagement {

	private final JdbcClient jdbc;

	StoryManagement(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What is played, by the ids of the steps, with what each left for later ones. */
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
	 * Plays a step and remembers it, both or neither. A step that is played already is
	 * left alone. Refused as what it does is.
	 * @param work gives what later steps need
	 */
	@Transactional
	public @Nullable String play(String step, Supplier<@Nullable String> work) {
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
