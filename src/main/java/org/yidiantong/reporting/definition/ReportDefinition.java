package org.yidiantong.reporting.definition;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yidiantong.reporting.figures.BasedFigure;
import org.yidiantong.reporting.figures.FigureSelection;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.ReportPeriod;
import org.yidiantong.reporting.figures.ReportSource;
import org.yidiantong.reporting.workbook.WorkbookTemplate;

/**
 * The definition of a report, which is valid.
 *
 * @param name its name in addresses and requests
 * @param titles its title by language
 * @param heading the title in the workbook; {@code {district}} stands for the district
 * @param periods the periods for which it can be requested
 * @param outputs documents beside the workbook
 * @param figures the figures of the whole district that it has
 * @param cells single values of the workbook
 * @param tables tables of the workbook
 * @param template the template of the workbook
 */
public record ReportDefinition(String name, Map<String, String> titles, String heading, Set<PeriodKind> periods,
		Set<ReportOutput> outputs, Set<Kpi> figures, List<ReportCell> cells, List<DefinedTable> tables,
		WorkbookTemplate template) {

	private static final String DISTRICT = "{district}";

	/** The title in a language; Chinese where there is no other. */
	public String title(Locale language) {
		return this.titles.getOrDefault(language.getLanguage(), title());
	}

	/** The title in Chinese, in which documents are written. */
	public String title() {
		return this.titles.getOrDefault(Locale.CHINESE.getLanguage(), this.name);
	}

	/** The title of a district's workbook. */
	public String heading(String district) {
		return this.heading.replace(DISTRICT, district);
	}

	/** Whether it can be requested for a period; one that is not over ends today. */
	public boolean isFor(ReportPeriod period, LocalDate today) {
		return this.periods.stream().anyMatch((kind) -> kind.includes(period, today));
	}

	/** Whether it has a document. */
	public boolean has(ReportOutput output) {
		return this.outputs.contains(output);
	}

	/** The tables of the workbook for a period. */
	public List<DefinedTable> tables(ReportPeriod period) {
		ReportScale scale = ReportScale.of(period);
		return this.tables.stream().filter((table) -> scale.isAtLeast(table.minimum())).toList();
	}

	/** What has to be computed for a period. */
	public FigureSelection selection(ReportPeriod period) {
		Set<ReportSource> sources = EnumSet.noneOf(ReportSource.class);
		Map<ReportSource, List<BasedFigure>> added = new EnumMap<>(ReportSource.class);
		tables(period).forEach((table) -> {
			sources.add(table.source());
			added.merge(table.source(), table.added(),
					(one, other) -> Stream.concat(one.stream(), other.stream()).distinct().toList());
		});
		return new FigureSelection(this.figures, sources, added);
	}

	/** The kinds of period as codes. */
	public List<String> periodCodes() {
		return this.periods.stream().sorted().map(PeriodKind::code).collect(Collectors.toList());
	}

}
