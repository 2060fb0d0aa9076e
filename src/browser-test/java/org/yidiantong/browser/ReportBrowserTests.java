package org.yidiantong.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidiantong.acceptance.DemoRunning;
import org.yidiantong.support.XlsxXmlReader;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A leader's way from today's figures to an open workbook. The period ends before the day
 * on which the tests of the same demo file complaints of their own.
 */
@DemoRunning
class ReportBrowserTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@EnumSource(Screen.class)
	void isAskedForReadAndDownloaded(Screen screen) throws Exception {
		try (Chromium chromium = new Chromium()) {
			Visitor leader = chromium.visitor("http://localhost:" + this.port, screen, true).signIn("341503", "leader");
			leader.open("/341503/staff/reports").sees("投诉件数", "鼓楼街道", "督办").pictured("50-figures").accessible();
			leader.find("a[href$='#until-supervise']").waitFor();
			leader.press("a[href$='/reports/list']").fill("from", "2021-12-01").fill("to", "2021-09-06");
			leader.press("form[action$='/list'] button").sees("2021-12-01", "2021-09-06").pictured("51-reversed");
			leader.fill("from", "2021-09-06").fill("to", "2021-11-30").press("form[action$='/list'] button");
			leader.find("a[href$='/workbook']").waitFor();
			leader.sees("168", "155", "92.3%", "37", "31", "83.78%").pictured("52-report").accessible();
			assertThat(workbook(leader).cells("1总体情况").values()).contains("168.0", "155.0");
			leader.press("a[href$='/cases/satisfied']").pictured("53-cases").accessible().assertNoTrouble();
		}
	}

	@Test
	void looksAgainWhenTooManyPagesWaitForChanges() {
		try (Chromium chromium = new Chromium()) {
			Visitor leader = chromium.visitor("http://localhost:" + this.port, Screen.values()[0], true)
				.signIn("341503", "leader");
			leader.page().route("**/changes?*", (route) -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
			leader.open("/341503/staff/reports/list").fill("from", "2021-09-07").fill("to", "2021-11-29");
			leader.press("form[action$='/list'] button");
			leader.find("a[href$='/workbook']").waitFor();
		}
	}

	private static XlsxXmlReader workbook(Visitor leader) throws Exception {
		Download file = leader.page().waitForDownload(() -> leader.press("a[href$='/workbook']"));
		assertThat(file.suggestedFilename()).startsWith("裕安区").contains("2021-09-06", "2021-11-30").endsWith(".xlsx");
		return new XlsxXmlReader(bytes(file.path()));
	}

	private static byte[] bytes(Path file) throws IOException {
		return Files.readAllBytes(file);
	}

}
