package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.inspection.UrgentComplaints;
import org.yidiantong.identity.Role;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What waits is shown with what is due first, although lists begin with what came last.
 */
class UrgentComplaintsModuleTests extends ComplaintLifecycle {

	private static final String MONDAY = "2021-11-01T09:00:00";

	private static final String LATER = "2021-11-08T09:00:00";

	@Autowired
	private UrgentComplaints urgent;

	@Autowired
	private ComplaintSupervision supervision;

	@Test
	void beginWithWhatIsDueFirst() {
		ComplaintRef old = filed(MONDAY);
		ComplaintRef middle = filed("2021-11-03T09:00:00");
		ComplaintRef recent = filed(LATER);
		assertThat(mostUrgent(5)).containsExactly(old.id(), middle.id(), recent.id());
		assertThat(mostUrgent(2)).containsExactly(old.id(), middle.id());
	}

	@Test
	void beginWithTheFirstDayOfSupervisionAmongThoseUnderSupervision() {
		ActionResult old = supervised(dispatched(MONDAY), "2021-11-12");
		ActionResult recent = supervised(dispatched("2021-11-03T09:00:00"), "2021-11-10");
		assertThat(at(LATER, () -> this.urgent.mostUrgent(this.supervisor, ComplaintFilter.ofSupervised(), 5)))
			.extracting(ComplaintSummary::id)
			.containsExactly(recent.id(), old.id());
	}

	private ActionResult supervised(ActionResult sent, String until) {
		return next(LATER, sent,
				(ref) -> this.supervision.supervise(post(Role.LEADER), ref, LocalDate.parse(until), "请抓紧"));
	}

	@Test
	void beginWithWordsForWhoeverSeesThem() {
		ComplaintRef filed = filed(MONDAY);
		List<ComplaintId> ids = List.of(filed.id());
		assertThat(at(MONDAY, () -> this.urgent.beginnings(this.supervisor, ids)).get(filed.id())).isNotBlank()
			.satisfies((words) -> assertThat(words.codePointCount(0, words.length())).isLessThanOrEqualTo(41));
		assertThat(at(MONDAY, () -> this.urgent.beginnings(this.handler, ids))).isEmpty();
	}

	private List<ComplaintId> mostUrgent(int most) {
		return at(LATER, () -> this.urgent.mostUrgent(this.supervisor, ComplaintFilter.ofWaiting(), most)).stream()
			.map(ComplaintSummary::id)
			.toList();
	}

}
