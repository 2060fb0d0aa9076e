package org.yidiantong.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who speaks to a page says what is written on it: the label of a link or button contains
 * its visible text, in both languages (WCAG 2.5.3, axe {@code
 * label-content-name-mismatch}).
 */
class LabelsUnitTests {

	private static final Pattern TAG = Pattern.compile("<(?:a|button|summary)\\b[^>]*>");

	private static final Pattern LABEL = Pattern.compile("aria-label=\"?#\\{([a-z.-]+)");

	private static final Pattern TEXT = Pattern.compile("th:text=\"#\\{([a-z.-]+)");

	@Test
	void containTheVisibleText() throws Exception {
		ResourceBundleMessageSource messages = messages();
		List<String> checked = new ArrayList<>();
		List<String> wrong = new ArrayList<>();
		for (Resource template : resources("classpath*:templates/**/*.html")) {
			for (String tag : matches(TAG, template.getContentAsString(StandardCharsets.UTF_8), 0)) {
				String label = matches(LABEL, tag, 1).stream().findFirst().orElse(null);
				String text = matches(TEXT, tag, 1).stream().findFirst().orElse(null);
				if (label != null) {
					checked.add(label);
					for (Locale language : List.of(Locale.ROOT, Locale.ENGLISH)) {
						if (text == null || !said(messages, label, language).contains(said(messages, text, language))) {
							wrong.add(template.getFilename() + " " + label + " " + language);
						}
					}
				}
			}
		}
		assertThat(checked).isNotEmpty();
		assertThat(wrong).isEmpty();
	}

	private static String said(ResourceBundleMessageSource messages, String key, Locale language) {
		return messages.getMessage(key, null, language).toLowerCase(Locale.ROOT);
	}

	private static List<String> matches(Pattern pattern, String text, int group) {
		return pattern.matcher(text).results().map((MatchResult found) -> found.group(group)).toList();
	}

	private static ResourceBundleMessageSource messages() throws Exception {
		TreeSet<String> names = new TreeSet<>();
		for (Resource one : resources("classpath*:messages/*.properties")) {
			names.add("messages/" + Objects.requireNonNull(one.getFilename()).replaceFirst("(_en)?\\.properties", ""));
		}
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames(names.toArray(String[]::new));
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	private static Resource[] resources(String pattern) throws Exception {
		return new PathMatchingResourcePatternResolver().getResources(pattern);
	}

}
