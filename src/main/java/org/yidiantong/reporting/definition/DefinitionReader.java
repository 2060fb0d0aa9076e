package org.yidiantong.reporting.definition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.workbook.WorkbookLayout;
import org.yidiantong.reporting.workbook.WorkbookTemplate;
import org.yidiantong.reporting.workbook.Workbooks;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SourceDocument;

/**
 * Reads the folder of a report and names every mistake in it: what the schema refuses,
 * figures, tables, columns and periods that do not exist, and what its template lacks.
 */
final class DefinitionReader {

	static final String DEFINITION = "definition.yaml";

	static final String TEMPLATE = "template.xlsx";

	private static final String SCHEMA = "report.schema.json";

	private final ReportFolder folder;

	private final Findings findings;

	private final SourceDocument<DefinitionFile> document;

	private final BiFunction<WorkbookLayout, byte[], List<String>> templateCheck;

	private DefinitionReader(ReportFolder folder, SourceDocument<DefinitionFile> document,
			BiFunction<WorkbookLayout, byte[], List<String>> templateCheck, Findings findings) {
		this.folder = folder;
		this.document = document;
		this.templateCheck = templateCheck;
		this.findings = findings;
	}

	/**
	 * Reads a report and opens its template.
	 * @return the definition; empty when there is a mistake
	 */
	static Optional<ReportDefinition> read(ReportFolder folder, Findings findings) {
		return read(folder, Workbooks::check, findings);
	}

	/**
	 * Reads a report inside the program, whose template is checked by a test: opening it
	 * takes as long at each start as reading the districts' folders.
	 * @return the definition; empty when there is a mistake
	 */
	static Optional<ReportDefinition> readBuiltIn(ReportFolder folder, Findings findings) {
		return read(folder, (layout, template) -> List.of(), findings);
	}

	private static Optional<ReportDefinition> read(ReportFolder folder,
			BiFunction<WorkbookLayout, byte[], List<String>> templateCheck, Findings findings) {
		String path = folder.name() + "/" + DEFINITION;
		if (folder.definition() == null) {
			findings.add(new Location(path, 1), "reporting.definition.missing", DEFINITION);
			return Optional.empty();
		}
		Findings own = new Findings();
		SourceDocument<DefinitionFile> document = SourceDocument.read(path, folder.definition(), SCHEMA,
				DefinitionFile.class, own);
		Optional<ReportDefinition> read = Optional.ofNullable(document.value())
			.map((content) -> new DefinitionReader(folder, document, templateCheck, own).definition(content));
		findings.addAll(own);
		return own.isEmpty() ? read : Optional.empty();
	}

	private ReportDefinition definition(DefinitionFile file) {
		if (file.report() != null && !file.report().equals(this.folder.name())) {
			this.findings.add(this.document.at("/report"), "reporting.definition.name", file.report(),
					this.folder.name());
		}
		Set<PeriodKind> periods = words("/periods", file.periods(), PeriodKind::of, PeriodKind.codes(), "period");
		Set<ReportOutput> outputs = words("/outputs", file.outputs(), ReportOutput::of, ReportOutput.codes(), "output");
		Set<Kpi> figures = words("/figures", file.figures(), Kpi::of, figureCodes(), "figure");
		Set<ReportCell> cells = words("/cells", file.cells(), ReportCell::of, ReportCell.names(), "cell");
		List<DefinedTable> tables = tables(file);
		WorkbookLayout layout = new WorkbookLayout(cells.stream().map(ReportCell::name).toList(),
				tables.stream().map(DefinedTable::layout).toList());
		byte[] template = template(layout);
		return new ReportDefinition(this.folder.name(), DefinitionFile.orEmpty(file.title()),
				Objects.requireNonNullElse(file.heading(), ""), periods, outputs,
				figures.isEmpty() ? EnumSet.allOf(Kpi.class) : figures, List.copyOf(cells), tables,
				new WorkbookTemplate(this.folder.name(), layout, template));
	}

	private static List<String> figureCodes() {
		return EnumSet.allOf(Kpi.class).stream().map(Kpi::code).toList();
	}

	private <T> Set<T> words(String pointer, @Nullable List<String> words, Function<String, Optional<T>> known,
			List<String> all, String kind) {
		Set<T> found = new LinkedHashSet<>();
		List<String> given = DefinitionFile.orEmpty(words);
		for (int at = 0; at < given.size(); at++) {
			Location place = this.document.at(pointer + "/%d", at);
			known.apply(given.get(at)).ifPresentOrElse(found::add, unknown(place, kind, given.get(at), all));
		}
		return found;
	}

	private Runnable unknown(Location place, String kind, String word, List<String> known) {
		return () -> this.findings.addUnknown(place, "reporting.definition." + kind, word, known);
	}

	private List<DefinedTable> tables(DefinitionFile file) {
		List<DefinedTable> tables = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (int at = 0; at < file.allTables().size(); at++) {
			DefinitionFile.Table table = file.allTables().get(at);
			if (!names.add(table.nameOrEmpty())) {
				this.findings.add(this.document.at("/tables/%d/name", at), "reporting.definition.twice",
						table.nameOrEmpty());
			}
			new TableReader(this.document, this.findings, at, table).read().ifPresent(tables::add);
		}
		return tables;
	}

	/** A template is checked once the definition has no mistake that it might repeat. */
	private byte[] template(WorkbookLayout layout) {
		byte[] template = this.folder.template();
		Location at = new Location(this.folder.name() + "/" + TEMPLATE, 1);
		if (template == null) {
			this.findings.add(at, "reporting.definition.missing", TEMPLATE);
			return new byte[0];
		}
		if (this.findings.isEmpty()) {
			this.templateCheck.apply(layout, template)
				.forEach((error) -> this.findings.add(at, "reporting.definition.template", error));
		}
		return template;
	}

}
