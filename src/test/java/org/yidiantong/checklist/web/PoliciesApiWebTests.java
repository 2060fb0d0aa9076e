package org.yidiantong.checklist.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The policies of a published district as a program gets them.
 */
@WholeApplication
class PoliciesApiWebTests {

	private static final String POLICIES = "/api/v1/{district}/policies";

	private final MockMvcTester web;

	PoliciesApiWebTests(@Autowired MockMvcTester web) {
		this.web = web;
	}

	@Test
	void answersPoliciesOfTheBaseListAndOfTheDistrict() {
		assertThat(ids("341503", "")).hasSizeGreaterThan(20)
			.isSorted()
			.contains("OLD_AGE_ALLOWANCE", "STREET_LAMP_REPAIR");
		assertThat(ids("341502", "")).contains("OLD_AGE_ALLOWANCE").doesNotContain("STREET_LAMP_REPAIR");
	}

	@Test
	void findsByItemAndWords() {
		assertThat(ids("341503", "?item=anhui/B24")).containsExactly("FAMILY_PLANNING_REWARD",
				"FAMILY_PLANNING_SPECIAL");
		assertThat(ids("341503", "?q=gljt")).contains("OLD_AGE_ALLOWANCE");
		assertThat(ids("341503", "?q=生孩子")).contains("MEDICAL_INSURANCE_2022").doesNotContain("FARMLAND_SUBSIDY");
	}

	@Test
	void answersOnePolicyAndNothingOfAnotherDistrict() {
		assertThat(this.web.get().uri(POLICIES + "/RESERVOIR_RESETTLEMENT", "341503")).hasStatusOk()
			.bodyJson()
			.satisfies((body) -> {
				assertThat(body).extractingPath("$.items").isEqualTo(List.of("341503/L02"));
				assertThat(body).extractingPath("$.unverified").isEqualTo(true);
				assertThat(body).extractingPath("$.documents[0].title").asString().isNotBlank();
			});
		assertThat(this.web.get().uri(POLICIES + "/RESERVOIR_RESETTLEMENT", "341502")).hasStatus(404);
	}

	@Test
	void answersInParts() {
		MvcTestResult first = this.web.get().uri(POLICIES + "?limit=5", "341503").exchange();
		String next = JsonPath.read(text(first), "$.next");
		assertThat(ids("341503", "?limit=5&after=" + next)).hasSize(5).doesNotContain("CERTIFICATES");
	}

	private List<String> ids(String district, String query) {
		MvcTestResult answer = this.web.get().uri(POLICIES + query, district).exchange();
		assertThat(answer).hasStatusOk();
		return JsonPath.read(text(answer), "$.items[*].id");
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
