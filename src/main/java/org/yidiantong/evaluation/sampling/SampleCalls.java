package org.yidiantong.evaluation.sampling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores the calls of the samples of the bound district.
 */
@Component
class SampleCalls {

	private static final String INSERT = """
			INSERT INTO evaluation_sample_call (answer, level, note, called_by, called_at, revision, tenant_id, sample_id,
			  complaint_id)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

	private static final String UPDATE = """
			UPDATE evaluation_sample_call SET answer = ?, level = ?, note = ?, called_by = ?, called_at = ?, revision = ?
			WHERE tenant_id = ? AND sample_id = ? AND complaint_id = ? AND revision = ?""";

	private static final String CALLS = """
			SELECT c.complaint_id, c.answer, c.level, c.note, c.called_by, c.called_at, c.revision
			FROM evaluation_sample_call c WHERE c.tenant_id = ? AND c.sample_id = ?""";

	private final JdbcClient jdbc;

	SampleCalls(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Stores a call as the successor of the revision before it.
	 * @throws SampleCallChanged if another recording came first
	 */
	void keep(UUID sample, ComplaintId complaint, SampleCall call) {
		int before = call.revision() - 1;
		JdbcClient.StatementSpec statement = this.jdbc.sql((before == 0) ? INSERT : UPDATE)
			.param(call.answer().name())
			.param(call.level())
			.param(call.note())
			.param(call.calledBy())
			.param(call.calledAt().atOffset(ZoneOffset.UTC))
			.param(call.revision())
			.param(BoundDistrict.required().value())
			.param(sample)
			.param(complaint.value());
		if (((before == 0) ? statement : statement.param(before)).update() == 0) {
			throw new SampleCallChanged();
		}
	}

	/** The calls of a sample, by complaint. */
	Map<ComplaintId, SampleCall> of(UUID sample) {
		Map<ComplaintId, SampleCall> calls = new HashMap<>();
		this.jdbc.sql(CALLS).params(BoundDistrict.required().value(), sample).query((row) -> {
			calls.put(new ComplaintId(row.getObject("complaint_id", UUID.class)), call(row));
		});
		return calls;
	}

	private static SampleCall call(ResultSet row) throws SQLException {
		return new SampleCall(SampleAnswer.valueOf(row.getString("answer")), row.getObject("level", Integer.class),
				row.getString("note"), row.getString("called_by"),
				row.getObject("called_at", OffsetDateTime.class).toInstant(), row.getInt("revision"));
	}

}
