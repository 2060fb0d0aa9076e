package org.yidiantong.complaints.sweep;

import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.HiddenSubjects;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.complaints.recused.RecusedComplaints;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hides the sweeps of complaints from readers of the audit log who are recused from
 * these.
 */
@Component
class RecusedSweeps implements HiddenSubjects {

	private final RecusedComplaints recused;

	private final JdbcClient jdbc;

	RecusedSweeps(RecusedComplaints recused, JdbcClient jdbc) {
		this.recused = recused;
		this.jdbc = jdbc;
	}

	@Override
	public Stream<String> from(String post, @Nullable String unit) {
		UUID[] complaints = this.recused.of(post, unit).stream().map(ComplaintId::value).toArray(UUID[]::new);
		return this.jdbc.sql("SELECT s.id FROM complaints_sweep s WHERE s.tenant_id = ? AND s.complaint_id = ANY (?)")
			.params(BoundDistrict.required().value(), complaints)
			.query(UUID.class)
			.list()
			.stream()
			.flatMap((id) -> Stream.of(new SweepId(id).subject(), SelfCheckKey.KIND + "/" + id));
	}

}
