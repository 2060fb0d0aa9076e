package org.yidiantong.complaints.recused;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.HiddenSubjects;
import org.yidiantong.complaints.events.ComplaintId;

import org.springframework.stereotype.Component;

/**
 * Hides complaints from readers of the audit log who are recused from them.
 */
@Component
class RecusedSubjects implements HiddenSubjects {

	private final RecusedComplaints recused;

	RecusedSubjects(RecusedComplaints recused) {
		this.recused = recused;
	}

	@Override
	public Stream<String> from(String post, @Nullable String unit) {
		return this.recused.of(post, unit).stream().map(ComplaintId::subject);
	}

}
