package org.yidiantong.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidiantong.acceptance.DemoRunning;
import org.yidiantong.support.UniqueText;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A disclosure from the village's editor to the village's page, and how the main pages
 * look to those who see badly.
 */
@DemoRunning
class DisclosureBrowserTests {

	private static final String WRITER = "OF-HU-341503100-V04";

	private static final String CHECKER = "OF-SU-341503100";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@EnumSource(Screen.class)
	void isWrittenCheckedAndRead(Screen screen) {
		try (Chromium chromium = new Chromium()) {
			String title = UniqueText.after("门面房租金 ");
			Visitor writer = visitor(chromium, screen).signIn("341503", WRITER).open("/341503/staff/disclosures");
			writer.pictured("40-disclosures").press("a[href$='/disclosures/new']").choose("kind", "VILLAGE");
			writer.find("#item").selectOption("B07");
			writer.find("#period").selectOption("EVENT");
			writer.fill("date", "2021-12-03")
				.fill("title", title)
				.fill("table", "承租人\t电话\t租金\n欧阳雪梅\t13812345678\t12600");
			writer.press("button[value=preview]").sees("欧阳*", "138****5678").pictured("41-preview");
			writer.press("button[value=submit]").sees("待复核").seesNot("同意公开").pictured("42-submitted");
			Visitor checker = visitor(chromium, screen).signIn("341503", CHECKER).open("/341503/staff/disclosures");
			checker.pictured("43-to-check").press("a.list-group-item:has-text('集体')").pictured("44-check");
			checker.sees(title).press("form[action$='/publish'] button").sees("已公开").pictured("45-published");
			Visitor citizen = visitor(chromium, screen).open("/341503/v/341503100-V04").sees(title);
			citizen.readable("46-village").press("a:has-text('" + title + "')").sees(title, "欧阳*", "138****5678");
			citizen.seesNot("欧阳雪梅", "13812345678").readable("47-disclosure");
			citizen.assertNoTrouble();
			writer.assertNoTrouble();
			checker.assertNoTrouble();
		}
	}

	@Test
	void mainPagesAreAccessible() {
		try (Chromium chromium = new Chromium()) {
			Visitor citizen = visitor(chromium, Screen.PHONE);
			for (String page : new String[] { "/", "/341503/", "/341503/checklist", "/341503/items/L01",
					"/341503/v/341503100-V04", "/341503/disclosures", "/341503/complaints/new", "/341503/track",
					"/341503/staff/login", "/341502/" }) {
				citizen.open(page).accessible();
			}
			Visitor officer = visitor(chromium, Screen.DESKTOP).signIn("341503", CHECKER);
			for (String page : new String[] { "inbox", "messages", "cases", "ratings", "disclosures" }) {
				officer.open("/341503/staff/" + page).accessible();
			}
		}
	}

	private Visitor visitor(Chromium chromium, Screen screen) {
		return chromium.visitor("http://localhost:" + this.port, screen, true);
	}

}
