package org.yidiantong.tenancy;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A call of the district tool.
 *
 * @param verb what to do
 * @param folder as it was given
 * @param locale of what is printed
 * @param settings of the program, as {@code --name=value}
 */
record TenantsCall(Verb verb, Path folder, Locale locale, List<String> settings) {

	private static final String LANGUAGE = "--lang";

	/** What the tool can do. */
	enum Verb {

		VALIDATE, DIFF, APPLY;

		static Optional<Verb> of(String word) {
			return Arrays.stream(values())
				.filter((verb) -> verb.name().toLowerCase(Locale.ROOT).equals(word))
				.findFirst();
		}

	}

	/** Reads the arguments; empty when they are no proper call. */
	static Optional<TenantsCall> parse(List<String> arguments) {
		List<String> words = new ArrayList<>();
		List<String> settings = new ArrayList<>();
		for (int i = 1; i < arguments.size(); i++) {
			String word = arguments.get(i);
			if (word.equals(LANGUAGE)) {
				i++;
			}
			else if (!word.startsWith(LANGUAGE + "=")) {
				(word.startsWith("--") ? settings : words).add(word);
			}
		}
		boolean proper = words.size() == 2 && settings.stream().allMatch((setting) -> setting.contains("="));
		return proper ? Verb.of(words.get(0)).flatMap((verb) -> call(verb, words.get(1), locale(arguments), settings))
				: Optional.empty();
	}

	/** Chinese unless another language is asked for. */
	static Locale locale(List<String> arguments) {
		int option = arguments.indexOf(LANGUAGE);
		String given = (option >= 0 && option + 1 < arguments.size()) ? LANGUAGE + "=" + arguments.get(option + 1) : "";
		return (given.equals("--lang=en") || arguments.contains("--lang=en")) ? Locale.ENGLISH
				: Locale.SIMPLIFIED_CHINESE;
	}

	/** The district folders' parent, from where the call was made. */
	Path root(boolean single) {
		if (!single) {
			return this.folder;
		}
		String last = this.folder.getFileName().toString();
		return last.isEmpty() || last.equals(".") || last.equals("..") ? this.folder.resolve("..")
				: this.folder.resolveSibling("");
	}

	private static Optional<TenantsCall> call(Verb verb, String folder, Locale locale, List<String> settings) {
		try {
			return Optional.of(new TenantsCall(verb, Path.of(folder), locale, List.copyOf(settings)));
		}
		catch (InvalidPathException ex) {
			return Optional.empty();
		}
	}

}
