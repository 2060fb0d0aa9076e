package org.yidiantong.disclosure.ledger.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import org.yidiantong.kernel.PlainText;

/**
 * Reads the cells of a sheet event by event, without building a model of it, and stops
 * after {@link #MOST_ROWS} rows. What would make a cell say something else than it shows
 * is remembered: formulas, hidden columns, merged cells.
 */
final class SheetReader extends DefaultHandler {

	/** Rows with cells that a sheet may have. */
	static final int MOST_ROWS = 10_001;

	private static final int MOST_COLUMNS = 40;

	private static final int LONGEST = 1000;

	private static final int MOST_NAMED = 20;

	private static final MathContext DIGITS = new MathContext(15);

	private final SharedStrings strings;

	private final List<Row> rows = new ArrayList<>();

	private final List<String> formulas = new ArrayList<>();

	private final List<String> merged = new ArrayList<>();

	private final List<String> hidden = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private @Nullable Row row;

	private @Nullable String type;

	private @Nullable String at;

	private boolean taking;

	SheetReader(SharedStrings strings) {
		this.strings = strings;
	}

	@Override
	public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
		switch (local) {
			case "row" -> begin(attributes.getValue("r"));
			case "c" -> {
				this.at = attributes.getValue("r");
				this.type = attributes.getValue("t");
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
		if (this.taking && this.text.length() <= LONGEST) {
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
			return PlainText.start(this.strings.getItemAt(Integer.parseInt(written.strip())).getString(), LONGEST);
		}
		boolean number = (this.type == null || "n".equals(this.type)) && !PlainText.isBlank(written);
		if (!number) {
			return written;
		}
		// a spreadsheet stores 8.6 as the nearest binary fraction
		BigDecimal value = new BigDecimal(written.strip()).round(DIGITS);
		return (Math.abs(value.scale()) > LONGEST) ? written : value.stripTrailingZeros().toPlainString();
	}

	private void end() throws SAXException {
		if (this.row != null && this.row.cells().stream().anyMatch((cell) -> !PlainText.isBlank(cell))) {
			this.rows.add(this.row);
		}
		this.row = null;
		if (isFull()) {
			throw new SAXException("More than " + MOST_ROWS + " rows");
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
		return this.rows.isEmpty() ? 0 : this.rows.get(this.rows.size() - 1).number();
	}

	/** Whether the sheet has more rows than are read. */
	boolean isFull() {
		return this.rows.size() > MOST_ROWS;
	}

	List<Row> rows() {
		return this.rows;
	}

	List<String> formulas() {
		return this.formulas;
	}

	/** Merged cells above the last row with content. */
	List<String> merged() {
		return this.merged.stream().filter((range) -> CellRangeAddress.valueOf(range).getFirstRow() < last()).toList();
	}

	List<String> hidden() {
		return this.hidden;
	}

	/**
	 * A row with content.
	 *
	 * @param number as the spreadsheet numbers it, from 1
	 */
	record Row(int number, List<String> cells) {

		String cell(int column) {
			return (column >= 0 && column < this.cells.size()) ? this.cells.get(column).strip() : "";
		}

	}

}
