package org.yidiantong.reporting;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.tenancy.AttachedProgram;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.FindingTexts;

import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/**
 * What the operator of the platform does to figures on the machine itself, while the
 * program runs: {@code figures rebuild DISTRICT} reads the whole event log of a district
 * anew. The exit code is 0 when all is well, 1 when there is no such district, 2 for a
 * wrong call, 3 when the database could not be reached or used.
 */
public final class FiguresCommand {

	/** The first argument of a call. */
	public static final String NAME = "figures";

	private static final int UNKNOWN = 1;

	private static final int WRONG_CALL = 2;

	private static final int FAILED = 3;

	private final Class<?> application;

	private final PrintStream out;

	private final PrintStream err;

	private final Locale locale;

	FiguresCommand(Class<?> application, PrintStream out, PrintStream err, Locale locale) {
		this.application = application;
		this.out = out;
		this.err = err;
		this.locale = locale;
	}

	/**
	 * Runs the command on standard output, in UTF-8 whatever the machine's locale.
	 * @param application the class that the program is made of
	 * @param arguments beginning with {@link #NAME}
	 * @return the exit code
	 */
	public static int run(Class<?> application, String... arguments) {
		LoggingSystem.get(FiguresCommand.class.getClassLoader()).beforeInitialize();
		List<String> given = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
		Locale locale = given.remove("--lang=en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
		return new FiguresCommand(application, stream(FileDescriptor.out), stream(FileDescriptor.err), locale)
			.run(given);
	}

	int run(List<String> arguments) {
		List<String> words = arguments.stream().filter((word) -> !word.startsWith("--")).toList();
		List<String> settings = arguments.stream().filter((word) -> word.startsWith("--")).toList();
		if (words.size() != 2 || !words.get(0).equals("rebuild")) {
			this.err.println(text("command-usage"));
			return WRONG_CALL;
		}
		Optional<DistrictCode> district = DistrictCode.parse(words.get(1));
		if (district.isEmpty()) {
			return unknown(words.get(1));
		}
		try (ConfigurableApplicationContext context = AttachedProgram.start(this.application, settings)) {
			return context.getBean(DistrictManagement.class).find(district.get()).isEmpty() ? unknown(words.get(1))
					: rebuild(district.get(), context.getBean(ReadModelManagement.class));
		}
		catch (RuntimeException ex) {
			this.err.println(text("command-failed", NestedExceptionUtils.getMostSpecificCause(ex).toString()));
			return FAILED;
		}
	}

	private int rebuild(DistrictCode district, ReadModelManagement models) {
		long begun = System.nanoTime();
		long events = BoundDistrict.call(district, models::rebuildAsOperator);
		double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
		this.out.println(text("figures-rebuilt", district.toString(), Long.toString(events),
				String.format(Locale.ROOT, "%.1f", seconds)));
		return 0;
	}

	private int unknown(String district) {
		this.err.println(text("command-unknown", district));
		return UNKNOWN;
	}

	private String text(String key, Object... arguments) {
		return FindingTexts.format("reporting." + key, this.locale, arguments);
	}

	private static PrintStream stream(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}

}
