package org.yidiantong.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One person with one browser, and what went wrong in it. Each page that is looked at is
 * kept as a picture in {@code target/screenshots}.
 */
final class Visitor {

	/**
	 * What citizens tap, and how high each is; words inside a sentence are read, not
	 * tapped.
	 */
	private static final String LOW = """
			() => [...document.querySelectorAll('main a, main button, main summary, main label.option, main select, \
			main input:not([type=hidden]):not([type=radio]):not([type=checkbox]), main textarea, header a')]
			  .filter(e => e.getClientRects().length && Math.round(e.getBoundingClientRect().height) < 60)
			  .map(e => e.outerHTML.slice(0, 120) + ' ' + e.getBoundingClientRect().height)""";

	private static final String SMALL = """
			() => [...document.querySelectorAll('body *')]
			  .filter(e => e.getClientRects().length && parseFloat(getComputedStyle(e).fontSize) < 18
			    && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
			  .map(e => e.outerHTML.slice(0, 120) + ' ' + getComputedStyle(e).fontSize)""";

	private static final String WIDER = "() => document.documentElement.scrollWidth - window.innerWidth";

	private final BrowserContext context;

	private final Path folder;

	private final List<String> troubles = new ArrayList<>();

	private final boolean scripts;

	private Page page;

	Visitor(BrowserContext context, String name, boolean scripts) {
		this.context = context;
		this.scripts = scripts;
		this.folder = Path.of("target", "screenshots", name.toLowerCase(Locale.ROOT));
		context.setDefaultTimeout(20_000);
		context.onConsoleMessage((message) -> {
			if (message.type().equals("error") && !message.text().contains("status of 4")) {
				this.troubles.add(message.text());
			}
		});
		context.onResponse(this::watch);
		this.page = context.newPage();
	}

	private void watch(Response response) {
		if (response.status() >= 500) {
			this.troubles.add(response.status() + " " + response.url());
		}
	}

	/** Another window of the same browser, which is the one that is used from now on. */
	Visitor anotherWindow() {
		this.page = this.context.newPage();
		return this;
	}

	void window(int number) {
		this.page = this.context.pages().get(number);
	}

	Visitor open(String address) {
		Response answer = this.page.navigate(address);
		assertThat(answer.status()).as(address).isEqualTo(200);
		return this;
	}

	/**
	 * Clicks; without scripts by the keyboard here and below, because a click waits for
	 * frames of an animation, which Chromium does not always give to such a page.
	 */
	Visitor press(String selector) {
		if (this.scripts) {
			find(selector).click();
		}
		else {
			find(selector).press("Enter");
		}
		return this;
	}

	Visitor choose(String name, String value) {
		Locator input = find("input[name=" + name + "][value='" + value + "']");
		if (!input.isVisible()) {
			this.page.locator("details:has(input[value='" + value + "']) > summary").click();
		}
		if (this.scripts) {
			input.check();
		}
		else {
			input.press(" ");
		}
		return this;
	}

	Visitor fill(String name, String text) {
		find("[name=" + name + "]:visible").fill(text);
		return this;
	}

	Locator find(String selector) {
		return this.page.locator(selector).first();
	}

	Page page() {
		return this.page;
	}

	Visitor sees(String... words) {
		assertThat(this.page.locator("body").innerText()).contains(words);
		return this;
	}

	Visitor seesNot(String... words) {
		assertThat(this.page.locator("body").innerText()).doesNotContain(words);
		return this;
	}

	/** A picture that is really there, not its place only. */
	void assertShown(String selector) {
		find(selector).scrollIntoViewIfNeeded();
		this.page.waitForCondition(() -> (Boolean) find(selector).evaluate("(image) => image.naturalWidth > 0"));
	}

	/** Signs in with a login of the demo. */
	Visitor signIn(String district, String post) {
		open("/" + district + "/staff/login").fill("post", post).fill("password", "demo").press("form button");
		assertThat(this.page.locator("a[href$='/staff/password']").getAttribute("title")).startsWith(post);
		return this;
	}

	/** Keeps a picture, and finds a page that has to be moved sideways. */
	Visitor pictured(String name) {
		this.page
			.screenshot(new Page.ScreenshotOptions().setPath(this.folder.resolve(name + ".png")).setFullPage(true));
		assertThat((Integer) this.page.evaluate(WIDER)).as("%s is wider than the screen", name).isLessThanOrEqualTo(0);
		return this;
	}

	/** A page for citizens: large letters, and large things to tap. */
	Visitor readable(String name) {
		pictured(name);
		assertThat((List<?>) this.page.evaluate(SMALL)).as("%s: letters smaller than 18 px", name).isEmpty();
		assertThat((List<?>) this.page.evaluate(LOW)).as("%s: taps lower than 60 px", name).isEmpty();
		return this;
	}

	/** Nothing that the rules of accessibility find fault with; these need scripts. */
	Visitor accessible() {
		if (!this.scripts) {
			return this;
		}
		// Pages have no frames, so no second page is needed to put results together.
		AxeBuilder axe = new AxeBuilder(this.page).setLegacyMode(true).options(rules());
		assertThat(axe.analyze().getViolations()).as(this.page.url())
			.map((rule) -> rule.getId() + " " + rule.getNodes())
			.isEmpty();
		return this;
	}

	private static AxeRunOptions rules() {
		AxeRunOnlyOptions tags = new AxeRunOnlyOptions();
		tags.setType("tag");
		tags.setValues(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"));
		AxeRuleOptions too = new AxeRuleOptions();
		too.setEnabled(true);
		AxeRunOptions options = new AxeRunOptions();
		options.setRunOnly(tags);
		options.setRules(Map.of("label-content-name-mismatch", too, "region", too));
		return options;
	}

	/** Neither an error of ours nor of a script was met on the way. */
	void assertNoTrouble() {
		assertThat(this.troubles).isEmpty();
	}

}
