package org.yidiantong.complaints.dispatch;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportSignsUnitTests {

	@Test
	void findsMisuseAndWhoIsMeant() {
		assertThat(ReportSigns.in("村书记张大山贪污集体资金", List.of())).isEqualTo(new ReportSigns(List.of("贪污", "村书记"), false));
		assertThat(ReportSigns.in("镇政府截留补贴", List.of())).isEqualTo(new ReportSigns(List.of("截留", "镇政府"), true));
	}

	@Test
	void findsRiskPointsOfTheItemBesideAnOfficial() {
		assertThat(ReportSigns.in("村主任虚列维修费了", List.of("虚列维修费")).words()).contains("虚列维修费", "村主任");
		assertThat(ReportSigns.in("路灯只修一处", List.of("只修一处")).words()).isEmpty();
	}

	@Test
	void findsNothingInARequest() {
		assertThat(ReportSigns.in("请村书记安排人修路灯", List.of("只修一处")).words()).isEmpty();
	}

}
