package org.yidiantong.commandline;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.yidiantong.kernel.NearestWord;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine;

/**
 * Prints usage errors: what is unknown with the closest known word, what is missing,
 * which value does not fit, and the usage of the command.
 */
final class UsageErrors implements IParameterExceptionHandler {

	private final ResourceBundle texts;

	UsageErrors(ResourceBundle texts) {
		this.texts = texts;
	}

	@Override
	public int handleParseException(ParameterException refusal, String[] arguments) {
		CommandLine line = refusal.getCommandLine();
		PrintWriter err = line.getErr();
		for (CommandLine each = line; each != null; each = each.getParent()) {
			unknown(each).forEach(err::println);
		}
		misused(refusal).forEach(err::println);
		CommandLine.Help help = command(line).getHelp();
		err.print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
		err.flush();
		return line.getCommandSpec().exitCodeOnInvalidInput();
	}

	static String text(ResourceBundle texts, String key, Object... arguments) {
		return new MessageFormat(texts.getString(key), texts.getLocale()).format(arguments);
	}

	/** The words after an unknown one are not told: they belong to it. */
	private Stream<String> unknown(CommandLine line) {
		List<String> unmatched = line.getUnmatchedArguments();
		return Stream
			.concat(unmatched.stream().limit(1),
					unmatched.stream().skip(1).filter((word) -> narrow(word).startsWith("-")))
			.map((word) -> unknown(word, line.getCommandSpec()));
	}

	private String unknown(String word, CommandSpec command) {
		String narrow = narrow(word);
		boolean option = narrow.startsWith("-") || narrow.contains("=");
		String name = narrow.replaceFirst("=.*", "");
		if (KnownSettings.options().contains(name)) {
			Optional<String> profile = KnownSettings.profileMeant(narrow);
			return profile.isPresent() ? text(this.texts, "unknown-profile", word) + meant(profile)
					: text(this.texts, "no-value", name);
		}
		String asked = option ? name.replaceFirst("^(?!-)", "--") : name;
		Optional<String> meant = name.equalsIgnoreCase("help") ? Optional.of("--help")
				: NearestWord.to(asked.toLowerCase(Locale.ROOT),
						option ? options(command) : List.copyOf(command.subcommands().keySet()));
		return option ? text(this.texts, "unknown-option", word.replaceFirst("[=＝].*", "")) + meant(meant)
				: text(this.texts, "unknown-word", word) + meant(meant);
	}

	/** What is missing, or a value that does not fit. */
	private List<String> misused(ParameterException refusal) {
		if (refusal instanceof MissingParameterException missing) {
			return missing.getMissing()
				.stream()
				.map((each) -> text(this.texts, "missing", each.isOption() ? name(each) : each.paramLabel()))
				.toList();
		}
		ArgSpec misused = refusal.getArgSpec();
		String value = refusal.getValue();
		if (misused == null || value == null) {
			return List.of();
		}
		Iterable<String> values = misused.completionCandidates();
		return List.of(text(this.texts, "unfit-value", value, name(misused))
				+ meant((values != null) ? NearestWord.to(value, values) : Optional.empty()));
	}

	private String meant(Optional<String> word) {
		return word.map((nearest) -> text(this.texts, "meant", nearest)).orElse("");
	}

	private static String name(ArgSpec argument) {
		return (argument instanceof OptionSpec option) ? option.longestName() : argument.paramLabel();
	}

	/** Signs as a keyboard for Chinese types them, and dashes of word processors. */
	private static String narrow(String word) {
		return Normalizer.normalize(word, Normalizer.Form.NFKC).replaceFirst("^[—–]+", "--");
	}

	private static List<String> options(CommandSpec command) {
		return Stream
			.concat(command.options().stream().flatMap((each) -> Stream.of(each.names())),
					KnownSettings.options().stream())
			.toList();
	}

	/** The top-level command, whose usage is printed. */
	private static CommandLine command(CommandLine line) {
		CommandLine command = line;
		while (command.getParent() != null && command.getParent().getParent() != null) {
			command = command.getParent();
		}
		return command;
	}

}
