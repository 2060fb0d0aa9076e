package org.yidiantong.commandline;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.yidiantong.kernel.NearestWord;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine;

/**
 * Prints usage errors: the unknown word with the closest known one, and the usage of the
 * command.
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
			if (!each.getUnmatchedArguments().isEmpty()) {
				err.println(unknown(each.getUnmatchedArguments().get(0), each.getCommandSpec()));
			}
		}
		CommandLine.Help help = command(line).getHelp();
		err.print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
		err.flush();
		return line.getCommandSpec().exitCodeOnInvalidInput();
	}

	static String text(ResourceBundle texts, String key, Object... arguments) {
		return new MessageFormat(texts.getString(key), texts.getLocale()).format(arguments);
	}

	private String unknown(String word, CommandSpec command) {
		boolean option = word.startsWith("-") || word.startsWith("—");
		String name = option ? word.replaceFirst("=.*", "") : word;
		Optional<String> meant = word.equalsIgnoreCase("help") ? Optional.of("--help")
				: NearestWord.to(name.replaceFirst("^—+", "--").toLowerCase(Locale.ROOT),
						option ? options(command) : List.copyOf(command.subcommands().keySet()));
		return text(this.texts, option ? "unknown-option" : "unknown-word", name)
				+ meant.map((nearest) -> text(this.texts, "meant", nearest)).orElse("");
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
