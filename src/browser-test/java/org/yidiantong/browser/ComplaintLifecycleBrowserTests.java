package org.yidiantong.browser;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.acceptance.DemoRunning;
import org.yidiantong.support.GeneratedPhotos;
import org.yidiantong.support.UniqueText;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The road of a complaint from the first page to the face that rates it, walked by a
 * citizen, the first desk and the village, each in a browser of their own.
 */
@DemoRunning
class ComplaintLifecycleBrowserTests {

	private static final String DESK = "OF-SU-341503100";

	private static final String VILLAGE = "OF-HU-341503100-V04";

	private static Chromium chromium;

	private final String words = UniqueText.after("村口的路灯坏了三天 ");

	@LocalServerPort
	private int port;

	@BeforeAll
	static void startBrowser() {
		chromium = new Chromium();
	}

	@AfterAll
	static void stopBrowser() {
		chromium.close();
	}

	@ParameterizedTest
	@CsvSource({ "PHONE, false", "DESKTOP, true" })
	void leadsFromTheComplaintToTheRating(Screen screen, boolean javaScript) {
		Visitor citizen = visitor(screen, javaScript);
		String code = files(citizen);
		Visitor desk = visitor(screen, true).signIn("341503", DESK);
		Visitor village = visitor(screen, true).signIn("341503", VILLAGE);
		accepts(desk);
		answers(village);
		closes(desk);
		reads(citizen, code);
		cannotRate(desk, code);
		rates(citizen, code);
		citizen.assertNoTrouble();
		desk.assertNoTrouble();
		village.assertNoTrouble();
	}

	private String files(Visitor citizen) {
		citizen.open("/341503/").readable("01-home").press("a[href$='/complaints/new']");
		citizen.readable("02-nature").choose("nature", "REQUEST").press(".ask > .button");
		citizen.readable("03-township").choose("township", "341503100").press(".ask > .button");
		citizen.readable("04-place").choose("place", "341503100-V04").press(".ask > .button");
		citizen.readable("05-item").choose("item", "L01").press(".ask > .button");
		citizen.fill("text", this.words);
		citizen.find("input[type=file]")
			.setInputFiles(new FilePayload("lamp.jpg", "image/jpeg", GeneratedPhotos.encoded("jpg", 1600, 1200)));
		citizen.readable("06-text").press(".ask > .button");
		citizen.choose("reach", "CONTACT").fill("name", "王秀英").fill("phone", "13800005678");
		citizen.readable("07-contact").press(".ask > .button");
		citizen.sees(this.words, "黄莲村", "13800005678").readable("08-review").press(".ask > .button");
		citizen.sees("查询码", "待受理").readable("09-receipt");
		return citizen.find(".tracking").innerText();
	}

	private void accepts(Visitor desk) {
		desk.open("/341503/staff/inbox").pictured("20-inbox");
		desk.open("/341503/staff/cases?waiting=true").pictured("21-waiting").press(".list-group-item");
		desk.sees(this.words, "待受理", "受理并转办").pictured("22-case");
		desk.assertShown("img.img-thumbnail");
		desk.accessible();
		desk.press("form[action$='/accept-and-dispatch'] button:not([formaction])")
			.sees("待签收", "黄莲村村委会")
			.pictured("23-dispatched");
	}

	private void answers(Visitor village) {
		village.open("/341503/staff/cases?waiting=true").press(".list-group-item").sees(this.words, "待签收");
		village.seesNot("13800005678", "王秀英").pictured("30-to-sign").press("form[action$='/sign'] button");
		village.sees("办理中").fill("note", "路灯已换新，全村另查出三盏一并修好。").pictured("31-to-answer");
		village.press("form[action$='/reply'] button").sees("待审核").pictured("32-answered");
	}

	private void closes(Visitor desk) {
		desk.open("/341503/staff/cases?waiting=true").press(".list-group-item").sees(this.words, "待审核");
		desk.press("form[action$='/approve-and-close'] button").sees("已办结").pictured("24-closed");
	}

	private void reads(Visitor citizen, String code) {
		track(citizen.open("/341503/").press("a[href$='/track']").readable("10-track"), code);
		citizen.sees("已答复办结", "路灯已换新", "评一评").readable("11-progress").accessible();
		citizen.assertShown("#own-photos img");
		assertThat(citizen.page().locator("input[name=level]:checked").count()).isZero();
	}

	private void cannotRate(Visitor desk, String code) {
		track(desk.open("/341503/track"), code);
		desk.sees("已答复办结").readable("25-staff-tracks");
		assertThat(desk.page().locator("input[name=level]").count()).isZero();
		desk.open("/341503/staff/").press("form[action$='/logout'] button");
		track(desk.open("/341503/track"), code);
		assertThat(desk.page().locator("input[name=level]").count()).isZero();
	}

	private void rates(Visitor citizen, String code) {
		track(citizen.anotherWindow().open("/341503/track"), code);
		citizen.choose("level", "5").choose("tags", "SPEED").fill("comment", "修得快").readable("12-rating");
		citizen.press("#rating .button").sees("非常满意").readable("13-thanks");
		citizen.window(0);
		citizen.choose("level", "1").press("#rating .button").sees("评").readable("14-second-rating");
		assertThat(citizen.find("[role=alert]").innerText()).contains("评价");
		citizen.sees("非常满意").seesNot("非常不满意");
	}

	private void track(Visitor visitor, String code) {
		visitor.fill("code", code).press(".ask > .button");
	}

	private Visitor visitor(Screen screen, boolean javaScript) {
		return chromium.visitor("http://localhost:" + this.port, screen, javaScript);
	}

}
