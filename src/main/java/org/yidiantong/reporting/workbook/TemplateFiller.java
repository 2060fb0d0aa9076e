package org.yidiantong.reporting.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yidiantong.reporting.workbook.WorkbookLayout.TableLayout;

/**
 * Fills one template with the content of a report.
 */
final class TemplateFiller {

	/** China has one time zone. */
	private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

	private final WorkbookLayout definition;

	private final WorkbookContent content;

	private final XSSFWorkbook book;

	private final RowInserter grown = new RowInserter();

	/** Positions of the tables before any rows are inserted. */
	private final Map<String, NamedRange> samples = new HashMap<>();

	private TemplateFiller(WorkbookLayout definition, WorkbookContent content, XSSFWorkbook book) {
		this.definition = definition;
		this.content = content;
		this.book = book;
	}

	static byte[] fill(WorkbookLayout definition, WorkbookContent content, byte[] template) throws IOException {
		try (XSSFWorkbook book = SheetNameQuoting.open(template)) {
			new TemplateFiller(definition, content, book).fill();
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			book.write(bytes);
			return ReproducibleZip.of(bytes.toByteArray());
		}
	}

	private void fill() {
		new DistrictWords(this.book, this.content.kind()).replace(this.definition);
		CellWriter cells = new CellWriter(this.book);
		this.definition.cells().forEach((name) -> cell(cells, name));
		this.definition.tables()
			.forEach((table) -> this.samples.put(table.name(),
					NamedRange.of(this.book, NamedRange.TABLE + table.name())));
		TableWriter tables = new TableWriter(this.book, cells, this.grown, this.samples);
		this.definition.tables()
			.forEach((table) -> this.content.table(table.name())
				.ifPresentOrElse((given) -> tables.write(table, given), () -> hide(table)));
		XSSFFormulaEvaluator.evaluateAllFormulaCells(this.book);
		new Charts(this.book, this::moved).adjust();
		removeSheets();
		properties();
	}

	/** Comes last, because the samples of a removed sheet are gone with it. */
	private void removeSheets() {
		SheetRemoval removal = new SheetRemoval(this.book);
		this.definition.sheetsWithout(this.content)
			.stream()
			.map((table) -> Objects.requireNonNull(this.samples.get(table.name())).sheet())
			.distinct()
			.forEach(removal::remove);
	}

	private void cell(CellWriter cells, String name) {
		NamedRange place = NamedRange.of(this.book, NamedRange.CELL + name);
		XSSFRow row = place.sheet().getRow(place.row());
		cells.write(((row != null) ? row : place.sheet().createRow(place.row())).getCell(place.first(),
				Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), this.content.cells().get(name), CellFormat.TEXT);
	}

	/** A chart in hidden rows has no height and is not shown. */
	private void hide(TableLayout table) {
		if (!this.definition.hasSection(table)) {
			return;
		}
		NamedRange section = NamedRange.of(this.book, NamedRange.SECTION + table.name());
		for (int index = section.row(); index <= section.lastRow(); index++) {
			XSSFRow row = section.sheet().getRow(index);
			((row != null) ? row : section.sheet().createRow(index)).setZeroHeight(true);
		}
	}

	private AreaReference moved(AreaReference area) {
		CellReference first = area.getFirstCell();
		CellReference last = area.getLastCell();
		String sheet = first.getSheetName();
		if (sheet == null) {
			return area;
		}
		int to = table(sheet, last.getRow()).filter((table) -> this.content.table(table).isPresent())
			.map((table) -> NamedRange.of(this.book, NamedRange.TABLE + table).lastRow())
			.orElseGet(() -> this.grown.now(sheet, last.getRow()));
		return new AreaReference(
				new CellReference(sheet, this.grown.now(sheet, first.getRow()), first.getCol(), true, true),
				new CellReference(sheet, to, last.getCol(), true, true), SpreadsheetVersion.EXCEL2007);
	}

	private Optional<String> table(String sheet, int row) {
		return this.samples.entrySet()
			.stream()
			.filter((each) -> each.getValue().row() == row && each.getValue().sheet().getSheetName().equals(sheet))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	private void properties() {
		PackageProperties properties = this.book.getProperties().getCoreProperties().getUnderlyingProperties();
		String time = DateTimeFormatter.ISO_INSTANT.format(this.content.time().withNano(0).toInstant(CHINA));
		try {
			properties.setCreatedProperty(time);
			properties.setModifiedProperty(time);
		}
		catch (InvalidFormatException ex) {
			throw new IllegalStateException(ex);
		}
		if (this.content.cells().get("title") instanceof CellValue.Text title) {
			properties.setTitleProperty(title.value());
		}
		CustomProperties own = this.book.getProperties().getCustomProperties();
		this.content.properties().forEach((name, value) -> {
			if (!own.contains(name)) {
				own.addProperty(name, value);
			}
			own.getProperty(name).setLpwstr(value);
		});
	}

}
