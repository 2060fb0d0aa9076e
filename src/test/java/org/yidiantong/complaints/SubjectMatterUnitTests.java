package org.yidiantong.complaints;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.complaints.dispatch.DispatchSubject;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

import static org.assertj.core.api.Assertions.assertThat;

class SubjectMatterUnitTests {

	@Test
	void knowsItsPlaceFromTheTownshipDown() {
		assertThat(LampComplaint.filed().matter().place()).map(PlaceCode::value)
			.containsExactly(SmallChecklist.TOWNSHIP, SmallChecklist.VILLAGE);
	}

	@Test
	void isDispatchedByTheDayOfItsFilingInTheDistrict() {
		SubjectMatter report = LampComplaint.report(LampComplaint.LEAD).matter();
		assertThat(report.dispatchSubject(LampComplaint.at("2021-11-01T00:30")))
			.isEqualTo(new DispatchSubject(SmallChecklist.VERSION, null, new PlaceCode(SmallChecklist.VILLAGE),
					LampComplaint.recusal(LampComplaint.LEAD), true, LocalDate.of(2021, 11, 1)));
		assertThat(LampComplaint.filed().matter().dispatchSubject(LampComplaint.at("2021-11-01T00:30")).report())
			.isFalse();
	}

	@Test
	void recusesItsRespondentOnly() {
		SubjectMatter report = LampComplaint.report(LampComplaint.LEAD).matter();
		assertThat(report.recuses(LampComplaint.LEAD)).isTrue();
		assertThat(report.recuses(LampComplaint.ASSISTING)).isFalse();
		assertThat(LampComplaint.filed().matter().recuses(null)).isFalse();
	}

}
