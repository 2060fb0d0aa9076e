package org.yidiantong.complaints;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.Actors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is what for a complaint, and who sees it.
 */
class ComplaintVisibilityUnitTests {

	private static final Actor DESK = Actors.desk(SmallChecklist.TOWNSHIP);

	private static final Actor LEAD = Actors.handler(LampComplaint.LEAD);

	private static final Actor ASSISTING = Actors.handler(LampComplaint.ASSISTING);

	@Test
	void givesEachActorItsRole() {
		Complaint lamp = LampComplaint.dispatched();
		assertThat(ComplaintVisibility.roles(DESK, lamp)).containsExactly(ComplaintRole.SUPERVISOR);
		assertThat(ComplaintVisibility.roles(LEAD, lamp)).containsExactly(ComplaintRole.HANDLER);
		assertThat(ComplaintVisibility.roles(Actors.post(Role.DISPATCHER), lamp))
			.containsExactly(ComplaintRole.DISPATCHER);
		assertThat(ComplaintVisibility.roles(Actors.program(), lamp)).containsExactly(ComplaintRole.DISPATCHER,
				ComplaintRole.HANDLER);
	}

	@Test
	void givesOthersNone() {
		Complaint lamp = LampComplaint.dispatched();
		assertThat(ComplaintVisibility.roles(ASSISTING, lamp)).isEmpty();
		assertThat(ComplaintVisibility.roles(Actors.desk("341503101"), lamp)).isEmpty();
		assertThat(ComplaintVisibility.roles(Actors.post(Role.LEADER), lamp)).containsExactly(ComplaintRole.LEADER);
		assertThat(ComplaintVisibility.roles(LEAD, LampComplaint.accepted())).isEmpty();
	}

	@Test
	void isVisibleToAllWhoHaveToDoWithIt() {
		Complaint lamp = LampComplaint.dispatched();
		assertThat(ComplaintVisibility.sees(DESK, lamp)).isTrue();
		assertThat(ComplaintVisibility.sees(LEAD, lamp)).isTrue();
		assertThat(ComplaintVisibility.sees(ASSISTING, lamp)).isTrue();
		assertThat(ComplaintVisibility.sees(Actors.handler(LampComplaint.WATCHING), lamp)).isTrue();
		assertThat(ComplaintVisibility.sees(Actors.handler(LampComplaint.SUPERVISING), lamp)).isTrue();
		assertThat(ComplaintVisibility.sees(Actors.post(Role.LEADER), lamp)).isTrue();
	}

	@Test
	void isHiddenFromOthers() {
		Complaint lamp = LampComplaint.dispatched();
		assertThat(ComplaintVisibility.sees(Actors.handler("HU-341503100-V02"), lamp)).isFalse();
		assertThat(ComplaintVisibility.sees(Actors.post(Role.AUDITOR), lamp)).isFalse();
		assertThat(ComplaintVisibility.sees(LEAD, LampComplaint.accepted())).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "HU-341503100", "SU-341503100" })
	void isHiddenFromItsRespondent(String respondent) {
		Complaint report = LampComplaint.accept(LampComplaint.report(new UnitCode(respondent)));
		assertThat(ComplaintVisibility.sees(Actors.handler(respondent), report)).isFalse();
		assertThat(ComplaintVisibility.sees(Actors.officer(Role.SUPERVISING_OFFICER, respondent), report)).isFalse();
	}

	@Test
	void showsOriginalTextsToTheReceivingDesk() {
		assertThat(ComplaintVisibility.readsOriginals(DESK)).isTrue();
		assertThat(ComplaintVisibility.readsOriginals(LEAD)).isFalse();
	}

}
