package org.yidiantong.reporting.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yidiantong.reporting.workbook.WorkbookLayout.TableLayout;
import org.yidiantong.kernel.BoundedZip;

/**
 * Validates a template. Messages are written for its author.
 */
final class TemplateCheck {

	static final int LARGEST = 5 * 1024 * 1024;

	private static final String UNREADABLE = "文件无法读取，请用 Excel 或 WPS 另存为 .xlsx";

	private final WorkbookLayout definition;

	private final List<String> errors = new ArrayList<>();

	private TemplateCheck(WorkbookLayout definition) {
		this.definition = definition;
	}

	static List<String> of(WorkbookLayout definition, byte[] template) {
		if (template.length > LARGEST) {
			return List.of("文件超过 5 MB");
		}
		if (BoundedZip.parts(template, WorkbookValues.LARGEST).isEmpty()) {
			return List.of(UNREADABLE);
		}
		TemplateCheck check = new TemplateCheck(definition);
		try (XSSFWorkbook book = SheetNameQuoting.open(template)) {
			check.look(book);
		}
		catch (Exception | StackOverflowError ex) {
			// POI throws exceptions of many types for broken files
			check.errors.add(UNREADABLE);
		}
		return List.copyOf(check.errors);
	}

	private void look(XSSFWorkbook book) throws InvalidFormatException {
		book.getPackage()
			.getParts()
			.stream()
			.map((part) -> part.getPartName().getName())
			.filter(BoundedZip::isActive)
			.forEach((name) -> this.errors.add("不允许有 " + name + "：模板里不能有宏、外部链接和嵌入的文件"));
		this.definition.cells().forEach((name) -> place(book, NamedRange.CELL + name));
		this.definition.tables().forEach((table) -> look(book, table));
		Charts.misplaced(book).forEach((error) -> this.errors.add(error));
		if (this.errors.isEmpty()) {
			calculate(book);
		}
	}

	private void look(XSSFWorkbook book, TableLayout table) {
		if (IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).noneMatch(table::isOn)) {
			this.errors.add("缺少工作表 " + table.usualSheet());
			return;
		}
		place(book, NamedRange.TABLE + table.name()).ifPresent((row) -> row(row, table));
		if (this.definition.hasSection(table)) {
			place(book, NamedRange.SECTION + table.name());
		}
		if (table.totals().there()) {
			place(book, NamedRange.TOTALS + table.name()).ifPresent((totals) -> totals(book, totals, table));
		}
	}

	private void row(NamedRange row, TableLayout table) {
		String name = "名称 " + NamedRange.TABLE + table.name();
		if (!table.isOn(row.sheet().getSheetName())) {
			this.errors.add(name + " 不在工作表 " + table.usualSheet() + " 上");
		}
		if (!row.isOneRow() || row.width() != table.columns().size()) {
			this.errors.add(name + " 应为一行 " + table.columns().size() + " 个单元格：" + table.columns());
		}
		if (row.sheet().getMergedRegions().stream().anyMatch(row::touches)) {
			this.errors.add(name + " 里有合并单元格");
		}
	}

	private void totals(XSSFWorkbook book, NamedRange totals, TableLayout table) {
		if (book.getName(NamedRange.TABLE + table.name()) == null) {
			return;
		}
		try {
			NamedRange row = NamedRange.of(book, NamedRange.TABLE + table.name());
			if (!totals.isOneRow() || totals.row() != row.row() + 1 || !totals.sheet().equals(row.sheet())) {
				this.errors.add("名称 " + NamedRange.TOTALS + table.name() + " 应在 table_" + table.name() + " 的下一行");
			}
		}
		catch (IllegalArgumentException ex) {
			// already reported when the table was checked
		}
	}

	private Optional<NamedRange> place(XSSFWorkbook book, String name) {
		try {
			return Optional.of(NamedRange.of(book, name));
		}
		catch (IllegalArgumentException ex) {
			this.errors.add(String.valueOf(ex.getMessage()));
			return Optional.empty();
		}
	}

	private void calculate(XSSFWorkbook book) {
		try {
			XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
		}
		catch (RuntimeException ex) {
			this.errors.add("有公式无法计算：" + ex.getMessage());
		}
	}

}
