package org.yidiantong.checklist.adaptation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.adapted.AdaptationReason;
import org.yidiantong.checklist.adapted.StepChange;
import org.yidiantong.checklist.folder.ChecklistJson;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the adaptations of the bound district and their history.
 */
@Repository
class Adaptations {

	private static final String SELECT = """
			SELECT id, revision, state, source, place, lineage, reason, explanation, list_version, content, written_by,
			  since FROM checklist_adaptation WHERE tenant_id = ? """;

	private static final String INSERT = """
			INSERT INTO checklist_adaptation (revision, state, reason, explanation, list_version, content, written_by,
			  since, source, place, lineage, tenant_id, id) VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT DO NOTHING""";

	private static final String UPDATE = """
			UPDATE checklist_adaptation SET revision = ?, state = ?, reason = ?, explanation = ?, list_version = ?,
			  content = ?::jsonb, written_by = ?, since = ? WHERE tenant_id = ? AND id = ? AND revision = ?""";

	private static final String LOG = """
			INSERT INTO checklist_adaptation_history (tenant_id, adaptation, revision, at, actor, action, note)
			VALUES (?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcClient jdbc;

	Adaptations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All, the latest first. */
	List<Adaptation> all() {
		return this.jdbc.sql(SELECT + " ORDER BY id DESC")
			.param(tenant())
			.query((row, number) -> adaptation(row))
			.list();
	}

	Optional<Adaptation> find(UUID id) {
		return this.jdbc.sql(SELECT + " AND id = ?")
			.params(tenant(), id)
			.query((row, number) -> adaptation(row))
			.optional();
	}

	/** The adaptation of an item that is in effect at a place, by its own approval. */
	Optional<Adaptation> approved(PlaceCode place, String lineage) {
		return this.jdbc.sql(SELECT + " AND place = ? AND lineage = ? AND state = 'APPROVED'")
			.params(tenant(), place.value(), lineage)
			.query((row, number) -> adaptation(row))
			.optional();
	}

	/** All that are in effect. */
	List<Adaptation> approved() {
		return this.jdbc.sql(SELECT + " AND state = 'APPROVED' ORDER BY place, lineage")
			.param(tenant())
			.query((row, number) -> adaptation(row))
			.list();
	}

	/** All that came from the folder, the latest first. */
	List<Adaptation> ofFolder() {
		return this.jdbc.sql(SELECT + " AND source = 'FOLDER' ORDER BY id DESC")
			.param(tenant())
			.query((row, number) -> adaptation(row))
			.list();
	}

	/**
	 * Stores a new adaptation.
	 * @return false when the place has one of this item in a state that only one may have
	 */
	boolean add(Adaptation one) {
		return this.jdbc.sql(INSERT)
			.params(Arrays.asList(one.revision(), one.state().name(), one.reason().name(), one.explanation(),
					one.listVersion(), content(one), one.writtenBy(), one.since(),
					one.fromFolder() ? "FOLDER" : "OFFICER", one.place().value(), one.lineage(), tenant(), one.id()))
			.update() == 1;
	}

	/**
	 * Stores the next revision.
	 * @throws AdaptationChanged when another revision than the one before it is stored
	 */
	void change(Adaptation one) {
		int rows = this.jdbc.sql(UPDATE)
			.params(Arrays.asList(one.revision(), one.state().name(), one.reason().name(), one.explanation(),
					one.listVersion(), content(one), one.writtenBy(), one.since(), tenant(), one.id(),
					one.revision() - 1))
			.update();
		if (rows == 0) {
			throw new AdaptationChanged();
		}
	}

	void log(Adaptation one, Instant at, String actor, AdaptationAction action, String note) {
		this.jdbc.sql(LOG)
			.params(tenant(), one.id(), one.revision(), at.atOffset(ZoneOffset.UTC), actor, action.name(), note)
			.update();
	}

	/** What was done to an adaptation, in order. */
	List<HistoryEntry> history(UUID id) {
		return this.jdbc.sql("""
				SELECT at, actor, action, note FROM checklist_adaptation_history
				WHERE tenant_id = ? AND adaptation = ? ORDER BY revision""")
			.params(tenant(), id)
			.query((row, number) -> new HistoryEntry(row.getObject(1, OffsetDateTime.class).toInstant(),
					row.getString(2), AdaptationAction.valueOf(row.getString(3)), row.getString(4)))
			.list();
	}

	private static Adaptation adaptation(ResultSet row) throws SQLException {
		Content content = ChecklistJson.read(row.getString("content"), Content.class);
		return new Adaptation(row.getObject("id", UUID.class), row.getInt("revision"),
				AdaptationState.valueOf(row.getString("state")), "FOLDER".equals(row.getString("source")),
				new PlaceCode(row.getString("place")), row.getString("lineage"),
				AdaptationReason.valueOf(row.getString("reason")), row.getString("explanation"),
				row.getString("list_version"), content.steps(), content.changes(),
				row.getObject("written_by", UUID.class), row.getObject("since", LocalDate.class));
	}

	private static String content(Adaptation one) {
		return ChecklistJson.write(new Content(one.steps(), one.changes()));
	}

	private static int tenant() {
		return BoundDistrict.required().value();
	}

	/** The stored form of steps and changes. */
	@ValueObject
	private record Content(List<FlowStep> steps, List<StepChange> changes) {
	}

}
