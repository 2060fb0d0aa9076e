package org.yidiantong.complaints;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.inspection.SameComplaint;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The desk is shown what was filed twice.
 */
class SameComplaintModuleTests extends ComplaintLifecycle {

	private static final String FRIDAY = "2021-12-03T09:00:00";

	private static final String MONDAY = "2021-12-06T09:00:00";

	@Test
	void findsTheSameTextAboutTheSamePlaceAndMergesIt() {
		ComplaintRef first = saying(FRIDAY, "V01", "村口路灯坏了，三天没亮！");
		ActionResult accepted = at(FRIDAY, () -> this.desk.accept(this.supervisor, first));
		ComplaintRef again = saying(MONDAY, "V01", "村口 路灯坏了 三天没亮");
		SameComplaint same = same(this.supervisor, again);
		assertThat(same).isNotNull()
			.returns(first.id(), SameComplaint::id)
			.returns(accepted.caseNumber(), SameComplaint::number)
			.returns(true, SameComplaint::mergeable);
		assertThat(at(MONDAY, () -> this.triage.merge(this.supervisor, again, accepted.caseNumber())).state())
			.isEqualTo(ComplaintState.MERGED);
		assertThat(same(this.supervisor, saying(MONDAY, "V01", "村口路灯坏了三天没亮"))).isNotNull()
			.returns(first.id(), SameComplaint::id);
	}

	@Test
	void findsNothingElse() {
		ComplaintRef first = saying(FRIDAY, "V01", "村口路灯坏了");
		assertThat(same(this.supervisor, saying(MONDAY, "V01", "村口路灯又坏了"))).isNull();
		assertThat(same(post(Role.DISPATCHER), saying(MONDAY, "C01", "村口路灯坏了"))).isNull();
		assertThat(same(this.supervisor, first)).isNull();
		assertThat(same(this.supervisor, saying("2022-03-08T09:00:00", "V01", "村口路灯坏了"))).isNull();
	}

	@Test
	void offersNoMergingIntoWhatHasNoNumber() {
		saying(FRIDAY, "V01", "村口路灯坏了");
		assertThat(same(this.supervisor, saying(MONDAY, "V01", "村口路灯坏了"))).isNotNull()
			.returns(false, SameComplaint::mergeable);
	}

	private @Nullable SameComplaint same(Actor actor, ComplaintRef ref) {
		return at(MONDAY, () -> this.cases.proposal(actor, ref.id(), null)).same();
	}

	private ComplaintRef saying(String time, String place, String text) {
		FileComplaint asked = new FileComplaint(UUID.randomUUID().toString(), "L01", this.code + "100-" + place, text,
				null, true, null);
		return filed(TrackingCode.parse(at(time, () -> this.complaints.file(asked)).trackingCode()));
	}

}
