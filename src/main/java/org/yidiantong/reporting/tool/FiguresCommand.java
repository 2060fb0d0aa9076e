package org.yidiantong.reporting.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.commandline.CommandContext;
import org.yidiantong.reporting.ReportProduction;
import org.yidiantong.reporting.ReportSummary;
import org.yidiantong.reporting.Verification;
import org.yidiantong.reporting.WorkbookVerification;
import org.yidiantong.reporting.definition.ReportDefinitions;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.reporting.runs.PastRun;
import org.yidiantong.reporting.runs.RunHistory;
import org.yidiantong.tenancy.AttachedProgram;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.FindingFormatter;
import org.yidiantong.tenancy.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Figures for the operator of the machine: {@code figures rebuild DISTRICT} rebuilds the
 * read models of a district from its event log while the application runs,
 * {@code figures verify FILE} tells whether a workbook is one that the platform issued
 * and unaltered, {@code figures check DIR} prints every mistake in a folder of reports,
 * and {@code figures runs} lists the runs of scheduled reports and the reports that are
 * not finished. The exit code is 0 when all is well, 1 when there is no such district,
 * the workbook is not what was issued or a report has a mistake, 2 for a call that is
 * refused, 3 when the database could not be reached or used.
 */
@Command(name = "figures")
final class FiguresCommand {

	/** The bundle with the texts of this command. */
	static final String TEXTS = "messages.findings.reporting";

	private static final int UNKNOWN = 1;

	private static final int UNUSABLE = 3;

	private static final int MOST_RUNS = 1000;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private final CommandContext call;

	/** Prepares the command for one call. */
	FiguresCommand(CommandContext call) {
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

	@Command
	int verify(@Parameters(paramLabel = "FILE") Path path) throws IOException {
		if (!Files.isRegularFile(path) || Files.size(path) > WorkbookVerification.LARGEST) {
			return refused("file-unreadable", path.toString());
		}
		byte[] file = Files.readAllBytes(path);
		Optional<DistrictCode> district = WorkbookVerification.districtOf(file).flatMap(DistrictCode::parse);
		if (district.isEmpty()) {
			return refused("verify-unknown", path.toString());
		}
		try (ConfigurableApplicationContext context = AttachedProgram.start(this.call.application(),
				this.call.settings())) {
			return context.getBean(DistrictManagement.class).find(district.get()).isEmpty()
					? refused("verify-unknown", path.toString()) : verify(path, BoundDistrict.call(district.get(),
							() -> context.getBean(WorkbookVerification.class).verifyAsOperator(file)));
		}
	}

	@Command
	int check(@Parameters(paramLabel = "DIR") Path folder) {
		if (!Files.isDirectory(folder)) {
			return refused("check-no-folder", folder.toString());
		}
		Findings findings = ReportDefinitions.check(folder);
		findings.all().forEach((one) -> this.call.err().println(one.text(this.call.locale())));
		if (findings.isEmpty()) {
			this.call.out().println(text("check-valid", folder.toString()));
		}
		return findings.isEmpty() ? 0 : UNKNOWN;
	}

	@Command
	int runs(@Option(names = "--last", defaultValue = "30") int last) {
		if (last < 1 || last > MOST_RUNS) {
			return refused("runs-last", String.valueOf(MOST_RUNS));
		}
		try (ConfigurableApplicationContext context = AttachedProgram.start(this.call.application(),
				this.call.settings())) {
			List<PastRun> runs = context.getBean(RunHistory.class).latest(last);
			this.call.out().println(text(runs.isEmpty() ? "runs-none" : "runs-head"));
			runs.forEach((run) -> this.call.out().println(line(run)));
			ReportProduction production = context.getBean(ReportProduction.class);
			List<DistrictCode> failed = context.getBean(DistrictManagement.class)
				.forEach((district) -> production.unfinished()
					.forEach((one) -> this.call.out().println(line(district.code(), one))));
			return failed.isEmpty() ? 0 : UNUSABLE;
		}
	}

	private String line(PastRun run) {
		String took = (run.endedAt() == null) ? "—" : String.format(Locale.ROOT, "%.1f",
				Duration.between(run.begunAt(), run.endedAt()).toMillis() / 1000.0);
		return text("runs-line", run.day().toString(), run.status(),
				TIME.format(run.begunAt().atZone(ZoneId.systemDefault())), took, Long.toString(run.districts()),
				Long.toString(run.reports()), Long.toString(run.failed()));
	}

	private String line(DistrictCode district, ReportSummary one) {
		return text("runs-unfinished", district.toString(), one.report(), one.from().toString(), one.to().toString(),
				Integer.toString(one.revision()), one.state().name(), Integer.toString(one.progress()));
	}

	private int verify(Path path, Verification result) {
		if (!result.issued()) {
			return refused("verify-unknown", path.toString());
		}
		String key = result.unaltered() ? "verify-unaltered" : "verify-altered";
		this.call.out()
			.println(text(key, path.toString(), String.valueOf(result.revision()),
					String.valueOf(result.latestRevision())));
		result.differences()
			.forEach((one) -> this.call.out()
				.println(text("verify-difference", one.at().sheet(), one.at().cell(), quoted(one.issued()),
						quoted(one.found()))));
		return result.unaltered() ? 0 : UNKNOWN;
	}

	private static String quoted(@Nullable String value) {
		return (value == null) ? "—" : value;
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
		return refused("command-unknown", district);
	}

	private int refused(String key, String argument) {
		this.call.err().println(text(key, argument));
		return UNKNOWN;
	}

	private String text(String key, Object... arguments) {
		return FindingFormatter.format("reporting." + key, this.call.locale(), arguments);
	}

}
