package org.yidiantong.checklist.adoption;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import org.yidiantong.checklist.folder.BaseName;
import org.yidiantong.checklist.folder.ChecklistJson;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the decisions about adoptions of the bound district.
 */
@Repository
class AdoptionDrafts {

	private static final String INSERT = """
			INSERT INTO checklist_adoption (version, effective_from, resolutions, changed_at, tenant_id, base, revision)
			VALUES (?, ?, ?::jsonb, ?, ?, ?, 1) ON CONFLICT DO NOTHING""";

	private static final String UPDATE = """
			UPDATE checklist_adoption SET version = ?, effective_from = ?, resolutions = ?::jsonb, changed_at = ?,
			  revision = revision + 1 WHERE tenant_id = ? AND base = ? AND revision = ?""";

	private final JdbcClient jdbc;

	AdoptionDrafts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<AdoptionDraft> find(BaseName base) {
		return this.jdbc.sql("""
				SELECT revision, version, effective_from, resolutions FROM checklist_adoption
				WHERE tenant_id = ? AND base = ?""")
			.params(BoundDistrict.required().value(), base.toString())
			.query((row, number) -> new AdoptionDraft(row.getInt(1), row.getString(2), row.getString(3),
					ChecklistJson.read(row.getString(4), Answers.class).resolutions()))
			.optional();
	}

	/**
	 * Stores a draft, unless it was changed since the revision that the writer has read.
	 * @return whether it was stored
	 */
	boolean save(BaseName base, AdoptionDraft draft, Instant now) {
		boolean first = draft.revision() == 0;
		JdbcClient.StatementSpec statement = this.jdbc.sql(first ? INSERT : UPDATE)
			.params(draft.version(), draft.effectiveFrom(), ChecklistJson.write(new Answers(draft.resolutions())),
					now.atOffset(ZoneOffset.UTC), BoundDistrict.required().value(), base.toString());
		return (first ? statement : statement.param(draft.revision())).update() == 1;
	}

	void remove(BaseName base) {
		this.jdbc.sql("DELETE FROM checklist_adoption WHERE tenant_id = ? AND base = ?")
			.params(BoundDistrict.required().value(), base.toString())
			.update();
	}

	/** The stored form of the answers. */
	private record Answers(Map<String, Resolution> resolutions) {
	}

}
