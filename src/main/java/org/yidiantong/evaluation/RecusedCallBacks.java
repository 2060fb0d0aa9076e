package org.yidiantong.evaluation;

import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.HiddenSubjects;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.recused.RecusedComplaints;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hides call-backs from readers of the audit log who are recused from the complaint.
 */
@Component
class RecusedCallBacks implements HiddenSubjects {

	private final RecusedComplaints recused;

	private final JdbcClient jdbc;

	RecusedCallBacks(RecusedComplaints recused, JdbcClient jdbc) {
		this.recused = recused;
		this.jdbc = jdbc;
	}

	@Override
	public Stream<String> from(String post, @Nullable String unit) {
		UUID[] complaints = this.recused.of(post, unit).stream().map(ComplaintId::value).toArray(UUID[]::new);
		return this.jdbc
			.sql("SELECT c.id FROM evaluation_call_back c WHERE c.tenant_id = ? AND c.complaint_id = ANY (?)")
			.params(BoundDistrict.required().value(), complaints)
			.query(UUID.class)
			.list()
			.stream()
			.map((id) -> CallBackId.of(id).subject());
	}

}
