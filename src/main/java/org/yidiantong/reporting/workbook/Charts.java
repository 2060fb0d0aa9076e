package org.yidiantong.reporting.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;

/**
 * Extends the template's charts from the sample row to all rows of a table, and stores
 * the values in them for viewers that do not calculate.
 */
final class Charts {

	private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

	private static final String SELECT = "declare namespace c='" + CHART + "' .//c:";

	private final XSSFWorkbook book;

	private final UnaryOperator<AreaReference> moved;

	/**
	 * @param moved maps an area of the template to its current position
	 */
	Charts(XSSFWorkbook book, UnaryOperator<AreaReference> moved) {
		this.book = book;
		this.moved = moved;
	}

	void adjust() {
		this.book.forEach((sheet) -> {
			XSSFDrawing drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
			if (drawing != null) {
				drawing.getCharts().forEach(this::adjust);
			}
		});
	}

	/** What is wrong with the data of a template's charts, for its author. */
	static List<String> misplaced(XSSFWorkbook book) {
		List<String> errors = new ArrayList<>();
		book.forEach((sheet) -> {
			XSSFDrawing drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
			if (drawing != null) {
				drawing.getCharts().forEach((chart) -> misplaced(book, chart, sheet.getSheetName(), errors));
			}
		});
		return errors;
	}

	private static void misplaced(XSSFWorkbook book, XSSFChart chart, String sheet, List<String> errors) {
		String title = (chart.getTitleText() == null) ? "" : chart.getTitleText().getString();
		for (var found : chart.getCTChartSpace().selectPath(SELECT + "f")) {
			String formula = found.newCursor().getTextValue();
			if (!isOnASheet(book, formula)) {
				errors.add("工作表 " + sheet + " 的图表“" + title + "”的数据区域 " + formula + " 没有指向单元格");
			}
		}
	}

	private static boolean isOnASheet(XSSFWorkbook book, String formula) {
		try {
			String sheet = new AreaReference(formula, SpreadsheetVersion.EXCEL2007).getFirstCell().getSheetName();
			return sheet != null && book.getSheet(sheet) != null;
		}
		catch (RuntimeException ex) {
			// POI throws exceptions of several types for a formula that is not an area
			return false;
		}
	}

	private void adjust(XSSFChart chart) {
		for (var found : chart.getCTChartSpace().selectPath(SELECT + "numRef")) {
			numbers((CTNumRef) found);
		}
		for (var found : chart.getCTChartSpace().selectPath(SELECT + "strRef")) {
			texts((CTStrRef) found);
		}
	}

	private void numbers(CTNumRef reference) {
		List<CellReference> cells = move(reference.getF(), reference::setF);
		CTNumData cache = reference.isSetNumCache() ? reference.getNumCache() : reference.addNewNumCache();
		cache.setPtArray(new CTNumVal[0]);
		(cache.isSetPtCount() ? cache.getPtCount() : cache.addNewPtCount()).setVal(cells.size());
		for (int index = 0; index < cells.size(); index++) {
			XSSFCell cell = cell(cells.get(index));
			if (cell != null && cell.getCellType() == CellType.NUMERIC) {
				CTNumVal point = cache.addNewPt();
				point.setIdx(index);
				point.setV(Double.toString(cell.getNumericCellValue()));
			}
		}
	}

	private void texts(CTStrRef reference) {
		List<CellReference> cells = move(reference.getF(), reference::setF);
		CTStrData cache = reference.isSetStrCache() ? reference.getStrCache() : reference.addNewStrCache();
		cache.setPtArray(new CTStrVal[0]);
		(cache.isSetPtCount() ? cache.getPtCount() : cache.addNewPtCount()).setVal(cells.size());
		for (int index = 0; index < cells.size(); index++) {
			XSSFCell cell = cell(cells.get(index));
			if (cell != null && cell.getCellType() == CellType.STRING) {
				CTStrVal point = cache.addNewPt();
				point.setIdx(index);
				point.setV(cell.getStringCellValue());
			}
		}
	}

	private List<CellReference> move(String formula, Consumer<String> set) {
		AreaReference area = this.moved.apply(new AreaReference(formula, SpreadsheetVersion.EXCEL2007));
		set.accept(area.formatAsString());
		return List.of(area.getAllReferencedCells());
	}

	private @Nullable XSSFCell cell(CellReference reference) {
		XSSFSheet sheet = this.book.getSheet(reference.getSheetName());
		return (sheet == null || sheet.getRow(reference.getRow()) == null) ? null
				: sheet.getRow(reference.getRow()).getCell(reference.getCol());
	}

}
