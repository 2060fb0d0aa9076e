package org.yidiantong.evaluation.exclusion;

import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.HiddenSubjects;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.recused.RecusedComplaints;

import org.springframework.stereotype.Component;

/**
 * Hides requests from readers of the audit log who are recused from the complaint.
 */
@Component
class RecusedExclusions implements HiddenSubjects {

	private final RecusedComplaints recused;

	private final RatingExclusions exclusions;

	RecusedExclusions(RecusedComplaints recused, RatingExclusions exclusions) {
		this.recused = recused;
		this.exclusions = exclusions;
	}

	@Override
	public Stream<String> from(String post, @Nullable String unit) {
		UUID[] complaints = this.recused.of(post, unit).stream().map(ComplaintId::value).toArray(UUID[]::new);
		return this.exclusions.about(complaints).stream().map((id) -> RatingExclusion.KIND + "/" + id);
	}

}
