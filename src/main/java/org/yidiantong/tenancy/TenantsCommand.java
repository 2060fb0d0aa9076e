package org.yidiantong.tenancy;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.boot.logging.LoggingSystem;

/**
 * The district tool: {@code tenants validate|diff|apply DIR [--lang en]}. Validating
 * starts nothing; the others attach to the running database. The exit code is 0 when all
 * is well, 1 for mistakes in the folder, 2 for a wrong call, 3 when the database could
 * not be reached or used.
 */
public final class TenantsCommand {

	/** The first argument of a call. */
	public static final String NAME = "tenants";

	private static final int WRONG_CALL = 2;

	private final Class<?> application;

	private final PrintStream out;

	private final PrintStream err;

	TenantsCommand(Class<?> application, PrintStream out, PrintStream err) {
		this.application = application;
		this.out = out;
		this.err = err;
	}

	/**
	 * Runs the tool on standard output, in UTF-8 whatever the machine's locale.
	 * @param application the class that the program is made of
	 * @param arguments beginning with {@link #NAME}
	 * @return the exit code
	 */
	public static int run(Class<?> application, String... arguments) {
		// Without Spring Boot nobody else tells the logging system to keep quiet.
		LoggingSystem.get(TenantsCommand.class.getClassLoader()).beforeInitialize();
		return new TenantsCommand(application, stream(FileDescriptor.out), stream(FileDescriptor.err))
			.run(List.of(arguments));
	}

	int run(List<String> arguments) {
		return TenantsCall.parse(arguments).map(this::run).orElseGet(() -> {
			this.err.println(FindingTexts.format("tenancy.command-usage", TenantsCall.locale(arguments)));
			return WRONG_CALL;
		});
	}

	private int run(TenantsCall call) {
		TenantsReport report = new TenantsReport(call, this.out);
		TenantsFolder folder = TenantsFolder.at(call.folder());
		int mistakes = FolderCheck.run(this.application, report, folder);
		if (mistakes != 0 || call.verb() == TenantsCall.Verb.VALIDATE) {
			return mistakes;
		}
		return AttachedCommand.run(this.application, report, folder, call, this.err);
	}

	private static PrintStream stream(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}

}
