package org.yidiantong.portal;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.support.Redirects;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Citizen pages show what the modules behind them answer. {@code web} tests the pages
 * themselves, with doors that are mocked.
 */
@ModuleTest(nested = { "checklist.publishing", "checklist.adaptation", "disclosure.ledger", "portal.posters" })
@Import(ClosedComplaints.class)
class PortalModuleTests {

	private static final DistrictCode YUAN = new DistrictCode(341503);

	private static final String PLACE = "341503100-V04";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ComplaintManagement complaints;

	@Autowired
	private ClosedComplaints cases;

	@Test
	void showsThePlaceOfAQrCodeWithItsUnitsAndItems() {
		String page = page("/341503/v/" + PLACE);
		assertThat(page).contains("href=\"/341503/items/B01?place=" + PLACE, "/341503/complaints/new?place=" + PLACE,
				"src=\"/341503/v/" + PLACE + "/qr.svg\"");
		assertThat(page("/341502/v/341502100")).doesNotContain("341503");
	}

	@Test
	void showsTheListOfItemsOfTheDistrict() {
		assertThat(page("/341503/checklist").split("<a [^>]*href=\"/341503/items/")).hasSize(36 + 1);
	}

	@Test
	void findsItemsAndPlacesByWordsAndInitials() {
		assertThat(page("/341503/search?q=db")).contains("最低生活保障申请", "href=\"/341503/items/B16\"");
		assertThat(page("/341503/search?q=黄莲村")).contains("<mark>黄莲村</mark>", "href=\"/341503/v/" + PLACE + "\"",
				"苏埠镇");
		assertThat(page("/341502/search?q=黄莲村")).doesNotContain(PLACE);
	}

	@Test
	void showsPoliciesByLifeEventAndOneByOne() {
		assertThat(page("/341503/policies")).contains("高龄津贴", "/341503/policies/RESERVOIR_RESETTLEMENT", "惠民政策");
		assertThat(page("/341503/policies/OLD_AGE_ALLOWANCE")).contains("80周岁起领", "内容来源", "未核对",
				"href=\"/341503/items/B20\"");
		assertThat(page("/341503/items/B20")).contains("/341503/policies/OLD_AGE_ALLOWANCE");
		assertThat(this.web.get().uri("/341502/policies/RESERVOIR_RESETTLEMENT")).hasStatus(404);
	}

	@Test
	void answersWhatAPersonMayGet() {
		assertThat(page("/341503/policies/mine")).contains("name=\"who\"", "name=\"event\"", "name=\"hardship\"",
				"name=\"village\"");
		assertThat(page("/341503/policies/mine?who=ELDERLY&event=OLD_AGE&hardship=no&village=no"))
			.contains("OLD_AGE_ALLOWANCE", "RESIDENT_PENSION")
			.doesNotContain("DESTITUTE_SUPPORT", "FAMILY_PLANNING_REWARD", "policies/FARMLAND_SUBSIDY");
		assertThat(page("/341503/policies/mine?who=VETERAN&event=FARMING")).contains("没有找到符合的政策", "/complaints/new");
	}

	@Test
	void followsAComplaintFromFilingToItsAnswer() {
		TrackingCode code = this.cases.open(YUAN, PLACE, true);
		assertThat(track(code)).contains(code.grouped(), "待受理", "/341503/track/withdrawal");
		BoundDistrict.run(YUAN, () -> this.complaints.withdraw(code));
		assertThat(track(code)).contains("已撤回").doesNotContain("/341503/track/withdrawal");
		assertThat(track(this.cases.closed(YUAN, PLACE, true))).contains("已答复办结", "已换新灯", "name=\"level\"");
	}

	@Test
	void tracksNoComplaintOfAnotherDistrict() {
		TrackingCode code = this.cases.open(YUAN, PLACE, true);
		assertThat(track("341502", code)).hasStatus(404);
		assertThat(track("341503", code)).hasStatusOk();
	}

	private String page(String address) {
		return text(this.web.get().uri(address).accept(MediaType.TEXT_HTML).exchange());
	}

	private String track(TrackingCode code) {
		return text(track("341503", code));
	}

	private MvcTestResult track(String district, TrackingCode code) {
		return Redirects.followed(this.web,
				this.web.post()
					.uri("/" + district + "/track")
					.accept(MediaType.TEXT_HTML)
					.formField("code", code.grouped())
					.exchange());
	}

	private static String text(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
