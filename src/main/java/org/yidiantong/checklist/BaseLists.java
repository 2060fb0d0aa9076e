package org.yidiantong.checklist;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The versions of base lists that some district has adopted, kept for all of them.
 */
@Repository
class BaseLists {

	private final JdbcClient jdbc;

	BaseLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What tells whether a version says the same; empty when nobody has adopted it. */
	Optional<String> digest(BaseList base) {
		return this.jdbc.sql("SELECT digest FROM checklist_base_version WHERE list = ? AND version = ?")
			.params(base.list(), base.version())
			.query(String.class)
			.optional();
	}

	/** Keeps a version, unless another district has brought it at the same moment. */
	void keep(BaseList base) {
		this.jdbc.sql("""
				INSERT INTO checklist_base_version (list, version, province, effective_from, digest, content)
				VALUES (?, ?, ?, ?, ?, ?::jsonb) ON CONFLICT DO NOTHING""")
			.params(base.list(), base.version(), base.province(), base.effectiveFrom(), base.digest(), base.content())
			.update();
	}

}
