package org.yidiantong.identity.web;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictCode;

import static org.assertj.core.api.Assertions.assertThat;

class NextPageUnitTests {

	private static final District YUAN = new District(new DistrictCode(341503), "裕安区", "", "", 1, Instant.EPOCH);

	@ParameterizedTest
	@ValueSource(strings = { "/341503/staff", "/341503/staff/", "/341503/staff/accounts?q=%E5%8C%BA&after=x",
			"/341503/staff/cases/017d-1/reply" })
	void goesOnToStaffPagesOfTheDistrict(String asked) {
		assertThat(NextPage.of(YUAN, asked)).isEqualTo(asked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "https://example.org/", "//example.org/341503/staff/", "/341502/staff/", "/341503/",
			"/341503/staff/../../x", "/341503/staff//example.org", "/341503/staff\\example.org", "/341503/staffs",
			"/341503/staff/a\r\nSet-Cookie:x", "/341503/staff/?a=b#c" })
	void goesNowhereElse(String asked) {
		assertThat(NextPage.of(YUAN, asked)).isEqualTo("/341503/staff/");
	}

}
