package org.yidiantong.checklist.publishing;

import java.util.Optional;

import org.yidiantong.checklist.folder.BaseList;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the versions of base lists that districts have adopted, once for all districts.
 */
@Repository
class BaseLists {

	private final JdbcClient jdbc;

	BaseLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The digest of a stored version; empty when no district has adopted it. */
	Optional<String> digest(BaseList base) {
		return this.jdbc.sql("SELECT digest FROM checklist_base_version WHERE list = ? AND version = ?")
			.params(base.list(), base.version())
			.query(String.class)
			.optional();
	}

	/** Stores a version, unless another district has stored it concurrently. */
	void keep(BaseList base) {
		this.jdbc.sql("""
				INSERT INTO checklist_base_version (list, version, province, effective_from, digest, content)
				VALUES (?, ?, ?, ?, ?, ?::jsonb) ON CONFLICT DO NOTHING""")
			.params(base.list(), base.version(), base.province(), base.effectiveFrom(), base.digest(), base.content())
			.update();
	}

}
