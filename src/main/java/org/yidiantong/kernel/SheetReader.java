package org.yidiantong.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the cells of a sheet event by event, without building a model of it, and stops
 * when it has too many rows. What would make a cell say something else than it shows is
 * remembered: formulas, hidden columns, merged cells.
 */
public final class SheetReader extends DefaultHandler {

	private static final int MOST_COLUMNS = 40;

	private static final int MOST_NAMED = 20;

	private static final MathContext DIGITS = new MathContext(15);

	private final SharedStrings strings;

	private final @Nullable StylesTable styles;

	private final int mostRows;

	private final int longest;

	private final Consumer<Row> reader;

	private int rows;

	private int last;

	private final List<String> formulas = new ArrayList<>();

	private final List<String> merged = new ArrayList<>();

	private final List<String> hidden = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private @Nullable Row row;

	private @Nullable String type;

	private @Nullable String at;

	private boolean day;

	private boolean taking;

	/**
	 * Creates a reader of one sheet.
	 * @param styles by which days are recognized and written as {@code 2021-10-05}; null
	 * to read them as numbers
	 * @param mostRows rows with cells that the sheet may have
	 * @param longest characters of a cell that are read
	 * @param reader gets each row with content
	 */
	public SheetReader(SharedStrings strings, @Nullable StylesTable styles, int mostRows, int longest,
			Consumer<Row> reader) {
		this.strings = strings;
		this.styles = styles;
		this.mostRows = mostRows;
		this.longest = longest;
		this.reader = reader;
	}

	@Override
	public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
		switch (local) {
			case "row" -> begin(attributes.getValue("r"));
			case "c" -> {
				this.at = attributes.getValue("r");
				this.type = attributes.getValue("t");
				this.day = isDay(attributes.getValue("s"));
				this.text.setLength(0);
			}
			case "v", "t" -> this.taking = true;
			case "f" -> remember(this.formulas, this.at);
			case "mergeCell" -> remember(this.merged, attributes.getValue("ref"));
			case "col" -> {
				if ("1".equals(attributes.getValue("hidden")) || "true".equals(attributes.getValue("hidden"))) {
					hide(attributes.getValue("min"), attributes.getValue("max"));
				}
			}
			default -> {
			}
		}
	}

	@Override
	public void endElement(String uri, String local, String name) throws SAXException {
		switch (local) {
			case "v", "t" -> this.taking = false;
			case "c" -> put();
			case "row" -> end();
			default -> {
			}
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (this.taking && this.text.length() <= this.longest) {
			this.text.append(characters, start, length);
		}
	}

	private void begin(@Nullable String number) {
		this.row = new Row((number == null) ? last() + 1 : Integer.parseInt(number), new ArrayList<>());
	}

	private void put() {
		int column = (this.at == null) ? MOST_COLUMNS : new CellReference(this.at).getCol();
		if (this.row == null || column >= MOST_COLUMNS || column < 0) {
			return;
		}
		List<String> cells = this.row.cells();
		while (cells.size() <= column) {
			cells.add("");
		}
		cells.set(column, value());
	}

	private String value() {
		String written = this.text.toString();
		if ("s".equals(this.type)) {
			return PlainText.start(this.strings.getItemAt(Integer.parseInt(written.strip())).getString(), this.longest);
		}
		boolean number = (this.type == null || "n".equals(this.type)) && !PlainText.isBlank(written);
		if (!number) {
			return written;
		}
		// a spreadsheet stores 8.6 as the nearest binary fraction
		BigDecimal value = new BigDecimal(written.strip()).round(DIGITS);
		if (this.day && DateUtil.isValidExcelDate(value.doubleValue())) {
			return day(DateUtil.getLocalDateTime(value.doubleValue(), false, true));
		}
		return (Math.abs(value.scale()) > this.longest) ? written : value.stripTrailingZeros().toPlainString();
	}

	private static String day(LocalDateTime time) {
		return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString()
				: time.format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss"));
	}

	private boolean isDay(@Nullable String style) {
		if (this.styles == null || style == null) {
			return false;
		}
		XSSFCellStyle found = this.styles.getStyleAt(Integer.parseInt(style));
		return found != null && DateUtil.isADateFormat(found.getDataFormat(), found.getDataFormatString());
	}

	private void end() throws SAXException {
		if (this.row != null && this.row.cells().stream().anyMatch((cell) -> !PlainText.isBlank(cell))) {
			this.rows++;
			this.last = this.row.number();
			this.reader.accept(this.row);
		}
		this.row = null;
		if (isFull()) {
			throw new SAXException("More than " + this.mostRows + " rows");
		}
	}

	private void hide(@Nullable String from, @Nullable String to) {
		int first = (from == null) ? 1 : Integer.parseInt(from);
		int last = (to == null) ? first : Math.min(Integer.parseInt(to), MOST_COLUMNS);
		for (int column = first; column <= last; column++) {
			remember(this.hidden, CellReference.convertNumToColString(column - 1));
		}
	}

	private static void remember(List<String> found, @Nullable String where) {
		if (where != null && found.size() < MOST_NAMED) {
			found.add(where);
		}
	}

	private int last() {
		return this.last;
	}

	/** Whether the sheet has more rows than are read. */
	public boolean isFull() {
		return this.rows > this.mostRows;
	}

	/** The first cells with formulas. */
	public List<String> formulas() {
		return this.formulas;
	}

	/** Merged cells above the last row with content. */
	public List<String> merged() {
		return this.merged.stream().filter((range) -> CellRangeAddress.valueOf(range).getFirstRow() < last()).toList();
	}

	/** The first hidden columns. */
	public List<String> hidden() {
		return this.hidden;
	}

	/**
	 * A row with content.
	 *
	 * @param number as the spreadsheet numbers it, from 1
	 */
	public record Row(int number, List<String> cells) {

		/** The text of a cell; empty where there is none. */
		public String cell(int column) {
			return (column >= 0 && column < this.cells.size()) ? this.cells.get(column).strip() : "";
		}

	}

}
