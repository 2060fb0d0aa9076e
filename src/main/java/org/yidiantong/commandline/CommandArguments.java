package org.yidiantong.commandline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The arguments of the program, sorted into settings of Spring Boot and words of a
 * command. A setting is {@code --name=value} whose name has a dot, {@code --debug} or
 * {@code --trace}; a name that begins with {@code yidiantong.} must be a known one and
 * have a value.
 *
 * @param settings of the application
 * @param words the command, its parameters and options
 */
record CommandArguments(List<String> settings, List<String> words) {

	private static final Pattern SETTING = Pattern.compile("--([\\w-]+(\\[[^]]*])*(\\.[\\w\\[\\]-]+)+)=(?<value>.*)",
			Pattern.DOTALL);

	private static final Set<String> SWITCHES = Set.of("--debug", "--trace");

	static CommandArguments of(String... arguments) {
		return new CommandArguments(Arrays.stream(arguments).filter(CommandArguments::isSetting).toList(),
				Arrays.stream(arguments).filter((argument) -> !isSetting(argument)).toList());
	}

	/** The language: Chinese, or English with {@code --lang en} or {@code --lang=en}. */
	Locale locale() {
		int option = this.words.lastIndexOf(OperatorCommands.LANGUAGE);
		boolean english = this.words.contains(OperatorCommands.LANGUAGE + "=en")
				|| (option >= 0 && option + 1 < this.words.size() && this.words.get(option + 1).equals("en"));
		return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
	}

	private static boolean isSetting(String argument) {
		Matcher setting = SETTING.matcher(argument);
		return setting.matches() ? KnownSettings.accepts(setting.group(1), setting.group("value"))
				: SWITCHES.contains(argument);
	}

}
