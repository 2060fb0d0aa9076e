package org.yidiantong.reporting;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import org.yidiantong.commandline.CommandContext;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.tenancy.AttachedProgram;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.FindingFormatter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Figures for the operator of the machine: {@code figures rebuild DISTRICT} rebuilds the
 * read models of a district from its event log while the application runs. The exit code
 * is 0 when all is well, 1 when there is no such district, 2 for a call that is refused,
 * 3 when the database could not be reached or used.
 */
@Command(name = "figures")
public final class FiguresCommand {

	/** The bundle with the texts of this command. */
	public static final String TEXTS = "messages.findings.reporting";

	private static final int UNKNOWN = 1;

	private final CommandContext call;

	/** Prepares the command for one call. */
	public FiguresCommand(CommandContext call) {
		this.call = call;
	}

	@Command
	int rebuild(@Parameters(paramLabel = "DISTRICT") String code) {
		Optional<DistrictCode> district = DistrictCode.parse(code);
		if (district.isEmpty()) {
			return unknown(code);
		}
		try (ConfigurableApplicationContext context = AttachedProgram.start(this.call.application(),
				this.call.settings())) {
			return context.getBean(DistrictManagement.class).find(district.get()).isEmpty() ? unknown(code)
					: rebuild(district.get(), context.getBean(ReadModelManagement.class));
		}
	}

	private int rebuild(DistrictCode district, ReadModelManagement models) {
		long begun = System.nanoTime();
		long events = BoundDistrict.call(district, models::rebuildAsOperator);
		double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
		this.call.out()
			.println(text("figures-rebuilt", district.toString(), Long.toString(events),
					String.format(Locale.ROOT, "%.1f", seconds)));
		return 0;
	}

	private int unknown(String district) {
		this.call.err().println(text("command-unknown", district));
		return UNKNOWN;
	}

	private String text(String key, Object... arguments) {
		return FindingFormatter.format("reporting." + key, this.call.locale(), arguments);
	}

}
