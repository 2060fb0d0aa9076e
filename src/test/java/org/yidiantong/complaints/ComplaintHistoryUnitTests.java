package org.yidiantong.complaints;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.inspection.ProgressEntry;
import org.yidiantong.complaints.privacy.ProtectedText;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.RejectReason;
import org.yidiantong.organization.UnitCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.complaints.LampComplaint.desk;

class ComplaintHistoryUnitTests {

	@Test
	void keepsWhoDidWhatAndWhy() {
		Complaint lamp = LampComplaint.filed();
		ProtectedText note = new ProtectedText("请到***", new byte[] { 1 });
		lamp.reject(RejectReason.OUT_OF_SCOPE, note, desk("2021-11-01T10:00"));
		HistoryEntry rejected = lamp.history().last(ComplaintAction.REJECT).orElseThrow();
		assertThat(rejected).isEqualTo(new HistoryEntry(LampComplaint.at("2021-11-01T10:00"), ComplaintAction.REJECT,
				ComplaintState.REJECTED, ComplaintRole.SUPERVISOR, "OF-SU-341503100", LampComplaint.SUPERVISING,
				"OUT_OF_SCOPE", "请到***", note.sealed()));
	}

	@Test
	void tellsCitizensNeitherActorNorNote() {
		ProgressEntry filing = LampComplaint.filed().history().entries().get(0).forCitizens(true);
		assertThat(filing).isEqualTo(new ProgressEntry(LampComplaint.at("2021-11-01T09:00"), ComplaintAction.FILE,
				ComplaintState.SUBMITTED, ComplaintRole.CITIZEN, false));
	}

	@Test
	void findsTheLastActionOfAKind() {
		Complaint lamp = LampComplaint.replied();
		lamp.sendBack(LampComplaint.NOTE, desk("2021-11-05T10:00"));
		lamp.reply(LampComplaint.NOTE, null, LampComplaint.handler("2021-11-08T09:00"));
		assertThat(lamp.history().last(ComplaintAction.REPLY)).map(HistoryEntry::at)
			.contains(LampComplaint.at("2021-11-08T09:00"));
		assertThat(lamp.history().last(ComplaintAction.MERGE)).isEmpty();
	}

	@Test
	void knowsWhatHappenedAfterALength() {
		ComplaintHistory history = LampComplaint.handled().history();
		assertThat(history.hasAny(Set.of(ComplaintAction.SIGN), 3)).isTrue();
		assertThat(history.hasAny(Set.of(ComplaintAction.DISPATCH), 3)).isFalse();
		assertThat(history.hasAny(Set.of(ComplaintAction.SIGN), 4)).isFalse();
	}

}
