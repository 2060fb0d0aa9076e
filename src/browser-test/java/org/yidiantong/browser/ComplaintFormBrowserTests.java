package org.yidiantong.browser;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jspecify.annotations.Nullable;
import org.yidiantong.acceptance.DemoRunning;
import org.yidiantong.support.GeneratedPhotos;
import org.yidiantong.support.UniqueText;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Back, forward and reload on every page of a complaint, from the first question to the
 * thanks for a rating, on small phones too: no page is lost, nothing is sent twice, and
 * the browser warns of nothing.
 */
@DemoRunning
class ComplaintFormBrowserTests {

	private static final String DESK = "OF-SU-341503100";

	private static final String VILLAGE = "OF-HU-341503100-V04";

	private static Chromium chromium;

	private final String words = UniqueText.after("水渠堵了三天 ");

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
	@CsvSource({ "SMALL_PHONE, false", "SMALL_PHONE, true", "DESKTOP, true" })
	void goesBackAndForwardWithoutAWarning(Screen screen, boolean javaScript) {
		Visitor citizen = visitor(screen, javaScript);
		String code = files(citizen);
		Visitor desk = visitor(Screen.DESKTOP, true).signIn("341503", DESK);
		Visitor village = visitor(Screen.DESKTOP, true).signIn("341503", VILLAGE);
		act(desk, "ask-supplement", "是哪一段水渠？");
		supplies(citizen, code);
		keepsIt(citizen);
		act(desk, "accept-and-dispatch", null);
		addsAPhotoAndUrges(citizen, code);
		act(village, "sign", null);
		act(village, "reply", "水渠已经疏通。");
		act(desk, "approve-and-close", null);
		rates(citizen, code);
		citizen.assertNoTrouble();
		desk.assertNoTrouble();
		village.assertNoTrouble();
	}

	private String files(Visitor citizen) {
		citizen.open("/341503/v/341503100-V04").press("main a[href*='/complaints/new']").sees("第1步", "黄莲村");
		changesTheirMind(citizen);
		citizen.choose("nature", "REQUEST").press(".ask > .button");
		assertThat(citizen.find("input[value=L01]").isChecked()).isTrue();
		citizen.press(".ask > .button")
			.fill("text", this.words)
			.readable("42-text")
			.accessible()
			.press(".ask > .button:not(.quiet)");
		citizen.sees("怎么联系您").readable("43-contact");
		back(citizen);
		assertThat(citizen.find("#text").inputValue()).isEqualTo(this.words);
		forward(citizen);
		citizen.choose("reach", "ANONYMOUS").press(".ask > .button");
		citizen.sees(this.words, "黄莲村").readable("44-review").accessible();
		citizen.press(".ask > .quiet").sees("怎么联系您").press(".ask > .button").press(".ask > .button:not(.quiet)");
		String code = citizen.sees("查询码").readable("45-receipt").find(".tracking").innerText();
		reload(citizen);
		assertThat(citizen.find(".tracking").innerText()).isEqualTo(code);
		citizen.page().goBack();
		citizen.sees("已经提交过").readable("46-sent");
		citizen.page().goForward();
		return code;
	}

	/** Begins to report a unit, goes back page by page and asks for something else. */
	private void changesTheirMind(Visitor citizen) {
		citizen.choose("nature", "REPORT").press(".ask > .button").readable("40-item").accessible();
		citizen.choose("item", "L01").press(".ask > .button").readable("41-respondents").accessible();
		citizen.choose("respondents", "HU-341503100-V04").press(".ask > .button").sees("请说说是怎么回事");
		back(citizen);
		assertThat(citizen.find("input[value='HU-341503100-V04']").isChecked()).isTrue();
		back(citizen);
		assertThat(citizen.find("input[value=L01]").isChecked()).isTrue();
		back(citizen);
		assertThat(citizen.find("input[value=REPORT]").isChecked()).isTrue();
	}

	private void supplies(Visitor citizen, String code) {
		citizen.press(".ask > .button").sees("请您补充", this.words).readable("47-asked").accessible();
		assertThat(citizen.page().url()).doesNotContain(code).doesNotContain(code.replace("-", ""));
		citizen.fill("text", "村口那一段").press("form[action$='/supplement'] .button").sees("待受理");
		reload(citizen);
		citizen.sees("待受理");
		back(citizen);
		forward(citizen);
	}

	/** Supplies a photo without being asked and urges; reload does neither again. */
	private void addsAPhotoAndUrges(Visitor citizen, String code) {
		citizen.open("/341503/track").fill("code", code).press(".ask > .button");
		citizen.press("#supply > summary").fill("text", "就是这一段");
		citizen.find("input[type=file]")
			.setInputFiles(new FilePayload("ditch.jpg", "image/jpeg", GeneratedPhotos.encoded("jpg", 1200, 900)));
		citizen.readable("51-supplement").press("form[action$='/supplement'] .button");
		citizen.sees("就是这一段", "附照片 1 张").assertShown("#own-photos img");
		citizen.readable("52-supplied").accessible();
		reload(citizen);
		assertThat(citizen.page().locator("#own .written").count()).isEqualTo(3);
		citizen.press("#urge .button").sees("可以再催").readable("53-urged").accessible();
		reload(citizen);
		citizen.sees("可以再催");
		back(citizen);
		forward(citizen);
		citizen.sees("可以再催");
	}

	/** Thinks of withdrawing it and does not. */
	private void keepsIt(Visitor citizen) {
		citizen.press("form[action$='/withdrawal'] .button").sees("确定要撤回").readable("48-withdrawal").accessible();
		citizen.press("form[action$='/track'] .button").sees("待受理");
	}

	private void rates(Visitor citizen, String code) {
		citizen.open("/341503/track").fill("code", code).press(".ask > .button");
		citizen.sees("水渠已经疏通").seesNot("答复期限").readable("49-closed").accessible();
		citizen.choose("level", "4").press("#rating .button").sees("谢谢您的评价").readable("50-thanks");
		reload(citizen);
		citizen.sees("谢谢您的评价");
		back(citizen);
		citizen.sees("您的评价");
		assertThat(citizen.page().locator("input[name=level]").count()).isZero();
	}

	private void act(Visitor officer, String action, @Nullable String note) {
		officer.open("/341503/staff/cases?waiting=true").press(".list-group-item").sees(this.words);
		String form = "form[action$='/" + action + "']";
		if (!officer.find(form + " button:not([formaction])").isVisible()) {
			officer.press("details:has(" + form + ") > summary");
		}
		if (note != null) {
			officer.find(form + " [name=note]").fill(note);
		}
		officer.press(form + " button:not([formaction])");
	}

	private void back(Visitor visitor) {
		shown(visitor.page().goBack());
	}

	private void forward(Visitor visitor) {
		shown(visitor.page().goForward());
	}

	private void reload(Visitor visitor) {
		shown(visitor.page().reload());
	}

	/** The page was shown, from the server or from the browser's own memory. */
	private static void shown(Response answer) {
		assertThat(answer == null || answer.status() == 200).isTrue();
	}

	private Visitor visitor(Screen screen, boolean javaScript) {
		return chromium.visitor("http://localhost:" + this.port, screen, javaScript);
	}

}
