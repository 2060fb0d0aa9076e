package org.yidiantong.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine;

import org.springframework.boot.logging.LoggingSystem;

/**
 * The commands of the program. A misspelt command is refused with the closest known one
 * and never starts the application. {@code --help} prints the usage. The exit code is 0
 * for success, 2 for wrong usage and 3 for a failure; a command may define others.
 */
public final class OperatorCommands {

	/** Option for the language of the output: {@code zh} or {@code en}. */
	static final String LANGUAGE = "--lang";

	private static final int FAILED = 3;

	private static final int WIDTH = 120;

	private final Class<?> application;

	private final Map<Function<CommandContext, ?>, String> commands = new LinkedHashMap<>();

	/**
	 * Creates the program without commands.
	 * @param application the main class of the application
	 */
	public OperatorCommands(Class<?> application) {
		this.application = application;
	}

	/**
	 * Adds a command.
	 * @param command creates the picocli command object for one call
	 * @param texts the bundle with its descriptions
	 */
	public OperatorCommands with(Function<CommandContext, ?> command, String texts) {
		this.commands.put(command, texts);
		return this;
	}

	/**
	 * Whether the arguments call a command, even a misspelt one. Otherwise they are
	 * settings only, and the application starts.
	 */
	public static boolean isCalled(String... arguments) {
		return !CommandArguments.of(arguments).words().isEmpty();
	}

	/** Runs a command that prints to standard output, always in UTF-8. */
	public int run(String... arguments) {
		// Without Spring Boot nobody else tells the logging system to keep quiet.
		LoggingSystem.get(OperatorCommands.class.getClassLoader()).beforeInitialize();
		return run(stream(FileDescriptor.out), stream(FileDescriptor.err), arguments);
	}

	/** Runs a command that prints to the given streams. */
	public int run(PrintStream out, PrintStream err, String... arguments) {
		CommandArguments given = CommandArguments.of(arguments);
		CommandContext call = new CommandContext(this.application, given.settings(), given.locale(), out, err);
		return line(call).execute(given.words().toArray(String[]::new));
	}

	private CommandLine line(CommandContext call) {
		ResourceBundle shared = CommandMessages.shared(call.locale());
		CommandLine line = new CommandLine(new Program()).setResourceBundle(shared);
		this.commands.forEach((command, texts) -> line.addSubcommand(
				new CommandLine(command.apply(call)).setResourceBundle(CommandMessages.of(texts, call.locale()))));
		return line.setOut(new PrintWriter(call.out(), true))
			.setErr(new PrintWriter(call.err(), true))
			.setUsageHelpWidth(WIDTH)
			.setParameterExceptionHandler(new UsageErrors(shared))
			.setExecutionExceptionHandler((failure, failed, parsed) -> failed(failure, call));
	}

	private static int failed(Exception failure, CommandContext call) {
		call.err()
			.println(UsageErrors.text(CommandMessages.shared(call.locale()), "failed", CommandContext.cause(failure)));
		return FAILED;
	}

	private static PrintStream stream(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}

	/** The root command. */
	@Command(name = "yidiantong")
	private static final class Program {

		@Option(names = { "-h", "--help" }, usageHelp = true, scope = ScopeType.INHERIT)
		private boolean help;

		@Option(names = LANGUAGE, scope = ScopeType.INHERIT, paramLabel = "zh|en")
		private Language language = Language.zh;

	}

	/** The values of the language option. */
	private enum Language {

		zh, en

	}

}
