package org.yidiantong.checklist.drafting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.folder.ChecklistJson;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the draft of the bound district's next list.
 */
@Repository
class Drafts {

	private static final String INSERT = """
			INSERT INTO checklist_draft (state, changes, version, effective_from, items, editors, submitted_by, note,
			  changed_at, tenant_id, revision)
			VALUES (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

	private static final String UPDATE = """
			UPDATE checklist_draft SET state = ?, changes = ?, version = ?, effective_from = ?, items = ?::jsonb,
			  editors = ?::jsonb, submitted_by = ?, note = ?, changed_at = ?, revision = revision + 1
			WHERE tenant_id = ? AND revision = ?""";

	private final JdbcClient jdbc;

	Drafts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The draft, perhaps a closed one; empty before the first. */
	Optional<ListDraft> find() {
		return this.jdbc.sql("""
				SELECT revision, state, changes, version, effective_from, items, editors, submitted_by, note, changed_at
				FROM checklist_draft WHERE tenant_id = ?""")
			.param(BoundDistrict.required().value())
			.query((row, number) -> new ListDraft(row.getInt(1), DraftState.valueOf(row.getString(2)), row.getString(3),
					row.getString(4), row.getObject(5, LocalDate.class),
					ChecklistJson.read(row.getString(6), Contents.class).items(),
					ChecklistJson.read(row.getString(7), Editors.class).names(), row.getString(8), row.getString(9),
					row.getObject(10, OffsetDateTime.class).toInstant()))
			.optional();
	}

	/**
	 * Stores a draft of the next revision, unless another one came before.
	 * @return whether it was stored
	 */
	boolean save(ListDraft draft) {
		boolean first = draft.revision() == 1;
		return this.jdbc.sql(first ? INSERT : UPDATE)
			.params(Arrays.asList(draft.state().name(), draft.changes(), draft.version(), draft.effectiveFrom(),
					ChecklistJson.write(new Contents(draft.items())), ChecklistJson.write(new Editors(draft.editors())),
					draft.submittedBy(), draft.note(), draft.changedAt().atOffset(ZoneOffset.UTC),
					BoundDistrict.required().value(), first ? 1 : draft.revision() - 1))
			.update() == 1;
	}

	/** The stored form of the items. */
	private record Contents(List<Item> items) {
	}

	/** The stored form of the editors. */
	private record Editors(Set<String> names) {
	}

}
