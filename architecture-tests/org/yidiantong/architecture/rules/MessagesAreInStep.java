package org.yidiantong.architecture.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Resources;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * Each message exists in Chinese and English, is not empty, and has the same number of
 * arguments in both.
 */
final class MessagesAreInStep implements Rule {

	private static final String ENGLISH = "_en.properties";

	@Override
	public String because() {
		return "a missing message shows its key to citizens, and a single apostrophe hides an argument";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		List<String> files = code.resources().files("messages", ".properties");
		return files.stream()
			.map((file) -> file.replaceFirst("(_en)?\\.properties$", ""))
			.distinct()
			.flatMap((bundle) -> check(code.resources(), bundle));
	}

	private static Stream<Violation> check(Resources resources, String bundle) {
		String chinese = bundle + ".properties";
		String english = bundle + ENGLISH;
		if (resources.find(chinese).isEmpty() || resources.find(english).isEmpty()) {
			return Stream.of(new Violation(bundle, "is there in one language only"));
		}
		Properties first = resources.properties(chinese);
		Properties second = resources.properties(english);
		Set<String> keys = new TreeSet<>(first.stringPropertyNames());
		keys.addAll(second.stringPropertyNames());
		return keys.stream()
			.flatMap((key) -> fault(first.getProperty(key, ""), second.getProperty(key, ""))
				.map((fault) -> new Violation(bundle, key + " " + fault)));
	}

	private static Stream<String> fault(String chinese, String english) {
		if (chinese.isBlank()) {
			return Stream.of("has no Chinese text");
		}
		if (english.isBlank()) {
			return Stream.of("has no English text");
		}
		return (arguments(chinese) == arguments(english)) ? Stream.empty()
				: Stream.of("takes other arguments in English");
	}

	private static int arguments(String text) {
		return new MessageFormat(text).getFormatsByArgumentIndex().length;
	}

}
