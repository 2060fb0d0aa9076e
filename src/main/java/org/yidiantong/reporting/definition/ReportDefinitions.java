package org.yidiantong.reporting.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.reporting.figures.ReportPeriod;
import org.yidiantong.tenancy.Findings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The reports that can be made: those inside the program and those in the operator's
 * folder, which is read again when one of its files changes. One of the folder replaces
 * one inside the program that has its name. A folder with a mistake is not offered; every
 * mistake is logged.
 */
@Component
public class ReportDefinitions {

	private static final Logger LOG = LoggerFactory.getLogger(ReportDefinitions.class);

	private static final Map<String, ReportDefinition> BUILT_IN = readBuiltIn();

	private final Path folder;

	private @Nullable Reading last;

	@Autowired
	ReportDefinitions(@Value("${yidiantong.reports:}") String named, @Value("${yidiantong.home:var}") String home) {
		this(named.isEmpty() ? Path.of(home, "reports") : Path.of(named));
	}

	private ReportDefinitions(Path folder) {
		this.folder = folder;
	}

	/** Those inside the program and those in a folder, which need not exist. */
	public static ReportDefinitions in(Path folder) {
		return new ReportDefinitions(folder);
	}

	/** All reports, the usual one first, the others by name. */
	public List<ReportDefinition> all() {
		return List.copyOf(known().values());
	}

	/** Finds a report; the usual one for a blank name. */
	public Optional<ReportDefinition> find(@Nullable String name) {
		return Optional.ofNullable(known().get(PlainText.isBlank(name) ? ReportPeriod.PERFORMANCE : name));
	}

	/** A report that was requested before. */
	public ReportDefinition required(String name) {
		return find(name).orElseThrow(() -> new IllegalStateException("The folder of report " + name + " is gone"));
	}

	/** The reports inside the program. */
	public static Collection<ReportDefinition> builtIn() {
		return BUILT_IN.values();
	}

	/** A report inside the program. */
	public static ReportDefinition builtIn(String name) {
		return Objects.requireNonNull(BUILT_IN.get(name), name);
	}

	/** Checks every report in a folder that is laid out as {@code reports/}. */
	public static Findings check(Path folder) {
		Findings findings = new Findings();
		ReportFolder.in(folder).forEach((one) -> DefinitionReader.read(one, findings));
		return findings;
	}

	private synchronized Map<String, ReportDefinition> known() {
		String state = state(this.folder);
		if (this.last == null || !this.last.state().equals(state)) {
			this.last = new Reading(state, read(this.folder));
		}
		return this.last.reports();
	}

	private static Map<String, ReportDefinition> read(Path folder) {
		Map<String, ReportDefinition> reports = new LinkedHashMap<>(BUILT_IN);
		for (ReportFolder one : ReportFolder.in(folder)) {
			Findings findings = new Findings();
			DefinitionReader.read(one, findings).ifPresent((report) -> reports.put(report.name(), report));
			findings.all()
				.forEach((finding) -> LOG.warn("A report is not offered: {}", finding.text(Locale.getDefault())));
		}
		return sorted(reports);
	}

	private static Map<String, ReportDefinition> sorted(Map<String, ReportDefinition> reports) {
		Map<String, ReportDefinition> sorted = new LinkedHashMap<>();
		Stream.concat(Stream.of(ReportPeriod.PERFORMANCE), reports.keySet().stream().sorted())
			.forEach((name) -> sorted.putIfAbsent(name, Objects.requireNonNull(reports.get(name))));
		return sorted;
	}

	private static Map<String, ReportDefinition> readBuiltIn() {
		Findings findings = new Findings();
		Map<String, ReportDefinition> reports = new LinkedHashMap<>();
		ReportFolder.builtIn()
			.forEach((one) -> DefinitionReader.readBuiltIn(one, findings)
				.ifPresent((report) -> reports.put(report.name(), report)));
		if (!findings.isEmpty()) {
			throw new IllegalStateException(findings.all()
				.stream()
				.map((one) -> one.text(Locale.ENGLISH))
				.collect(Collectors.joining("\n", "Reports inside the program have mistakes:\n", "")));
		}
		return sorted(reports);
	}

	/** Names, sizes and times of the files, which change when a file does. */
	private static String state(Path folder) {
		if (!Files.isDirectory(folder)) {
			return "";
		}
		try (Stream<Path> files = Files.walk(folder, 2)) {
			return files.sorted().map(ReportDefinitions::stateOf).collect(Collectors.joining("\n"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String stateOf(Path file) {
		try {
			return file + " "
					+ (Files.isRegularFile(file) ? Files.size(file) + " " + Files.getLastModifiedTime(file) : "");
		}
		catch (IOException gone) {
			return file.toString();
		}
	}

	/**
	 * The folder as it was read.
	 */
	private record Reading(String state, Map<String, ReportDefinition> reports) {
	}

}
