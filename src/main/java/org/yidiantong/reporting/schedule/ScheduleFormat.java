package org.yidiantong.reporting.schedule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.yidiantong.reporting.definition.PeriodKind;
import org.yidiantong.reporting.definition.ReportDefinition;
import org.yidiantong.reporting.definition.ReportDefinitions;
import org.yidiantong.reporting.definition.ReportOutput;
import org.yidiantong.reporting.schedule.ScheduleFile.Line;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.SectionFormat;
import org.yidiantong.tenancy.SourceDocument;

import org.springframework.stereotype.Component;

/**
 * Reads the schedule of a district from the optional file {@code report-schedule.yaml}. A
 * day that does not exist each time is a mistake. A report that is not inside the program
 * may be the operator's and is only warned of.
 */
@Component
class ScheduleFormat implements SectionFormat<ReportSchedule> {

	static final String FILE = "report-schedule.yaml";

	static final String SCHEMA = "report-schedule.schema.json";

	@Override
	public Class<ReportSchedule> draftType() {
		return ReportSchedule.class;
	}

	@Override
	public ReportSchedule read(DistrictFolder folder, Drafts earlier, Findings findings) {
		Optional<SourceDocument<ScheduleFile>> file = folder.readOptional(FILE, SCHEMA, ScheduleFile.class, findings);
		ScheduleFile content = file.map(SourceDocument::value).orElse(null);
		if (file.isEmpty() || content == null || content.schedule() == null) {
			return new ReportSchedule(List.of());
		}
		return schedule(file.get(), content.schedule(), findings);
	}

	private static ReportSchedule schedule(SourceDocument<ScheduleFile> file, List<Line> lines, Findings findings) {
		List<ScheduledReport> reports = new ArrayList<>();
		Set<String> known = new HashSet<>();
		for (int at = 0; at < lines.size(); at++) {
			Line line = lines.get(at);
			if (line.report() == null || line.every() == null) {
				continue;
			}
			Optional<ScheduledReport> read = line(file, at, line.report(), line.every(), findings);
			read.ifPresent(reports::add);
			if (read.isPresent() && !known.add(line.report() + " " + line.every())) {
				findings.add(file.at("/schedule/%d", at), "reporting.schedule.twice", line.report(), line.every());
			}
		}
		return new ReportSchedule(reports);
	}

	private static Optional<ScheduledReport> line(SourceDocument<ScheduleFile> file, int at, String report, String code,
			Findings findings) {
		Optional<PeriodKind> every = PeriodKind.of(code).filter((kind) -> kind != PeriodKind.DAYS);
		if (every.isEmpty()) {
			findings.addUnknown(file.at("/schedule/%d/every", at), "reporting.schedule.every", code,
					PeriodKind.codes().stream().filter((kind) -> !kind.equals(PeriodKind.DAYS.code())).toList());
			return Optional.empty();
		}
		return every.flatMap((kind) -> {
			report(file, at, report, kind, findings);
			List<String> mailTo = mailTo(file, at, report, findings);
			return day(file, at, kind, findings).map((day) -> new ScheduledReport(report, kind, day, mailTo));
		});
	}

	private static void report(SourceDocument<ScheduleFile> file, int at, String report, PeriodKind every,
			Findings findings) {
		Optional<ReportDefinition> found = ReportDefinitions.builtIn()
			.stream()
			.filter((one) -> one.name().equals(report))
			.findFirst();
		if (found.isEmpty()) {
			findings.warn(file.at("/schedule/%d/report", at), "reporting.schedule.report", report);
		}
		else if (!found.get().periods().contains(every)) {
			findings.add(file.at("/schedule/%d/every", at), "reporting.schedule.kind", report, every.code(),
					String.join(", ", found.get().periodCodes()));
		}
	}

	/** Only a report with a page can be mailed. */
	private static List<String> mailTo(SourceDocument<ScheduleFile> file, int at, String report, Findings findings) {
		ScheduleFile content = file.value();
		List<String> mailTo = (content == null || content.schedule() == null) ? null
				: content.schedule().get(at).mailTo();
		if (mailTo != null && ReportDefinitions.builtIn()
			.stream()
			.anyMatch((one) -> one.name().equals(report) && !one.has(ReportOutput.PAGE))) {
			findings.add(file.at("/schedule/%d/mailTo", at), "reporting.schedule.page", report);
		}
		return (mailTo == null) ? List.of() : mailTo;
	}

	private static Optional<DueDay> day(SourceDocument<ScheduleFile> file, int at, PeriodKind every,
			Findings findings) {
		ScheduleFile content = file.value();
		String text = (content == null || content.schedule() == null) ? null : content.schedule().get(at).day();
		Optional<DueDay> day = DueDay.of(every, text);
		if (day.isEmpty()) {
			String key = (every == PeriodKind.WEEK || every == PeriodKind.YEAR) ? every.code() : "month";
			findings.add(file.at("/schedule/%d/day", at), "reporting.schedule.day." + key.toLowerCase(Locale.ROOT),
					text);
		}
		return day;
	}

}
