package org.yidiantong.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * The Chromium of the machine; none is downloaded.
 */
final class Chromium implements AutoCloseable {

	private static final Path PROGRAM = Path.of(System.getProperty("yidiantong.chromium", "/usr/bin/chromium"));

	private static final List<String> QUIETLY = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final Browser browser = this.playwright.chromium()
		.launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(QUIETLY));

	/** Somebody with a browser of their own, who has never been here. */
	Visitor visitor(String site, Screen screen, boolean javaScript) {
		return new Visitor(this.browser.newContext(new Browser.NewContextOptions().setBaseURL(site)
			.setLocale("zh-CN")
			.setTimezoneId("Asia/Shanghai")
			.setViewportSize(screen.width, screen.height)
			.setJavaScriptEnabled(javaScript)), screen + (javaScript ? "" : "-no-script"), javaScript);
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
