package org.yidiantong.disclosure.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads a table out of a text as spreadsheets put it on the clipboard: a line for each
 * row, tabs between cells, cells with line ends in quotes. Who types on a phone, which
 * has no tab, puts upright strokes between cells.
 */
public final class PastedTable {

	private final String text;

	private final char separator;

	private final List<List<String>> rows = new ArrayList<>();

	private List<String> row = new ArrayList<>();

	private int at;

	private PastedTable(String text) {
		this.separator = (text.indexOf('\t') >= 0) ? '\t' : '|';
		this.text = (this.separator == '|') ? text.replace('｜', '|') : text;
	}

	/** The rows, all as long as the longest; blank lines and blank columns left out. */
	public static List<List<String>> read(String text) {
		PastedTable table = new PastedTable(text);
		while (table.at < table.text.length()) {
			table.cell();
		}
		table.endRow();
		int width = table.rows.stream().mapToInt(List::size).max().orElse(0);
		return table.rows.stream().map((row) -> padded(row, width)).toList();
	}

	/** The text that is read as this table again. */
	public static String write(Content content) {
		if (content.headings().isEmpty()) {
			return "";
		}
		String rows = content.rows().stream().map(PastedTable::line).collect(Collectors.joining("\n"));
		return line(content.headings()) + "\n" + rows;
	}

	private void cell() {
		int end = quotedEnd();
		if (end >= 0) {
			this.row.add(tidy(this.text.substring(this.at + 1, end).replace("\"\"", "\"")));
			this.at = end + 1;
		}
		else {
			int start = this.at;
			while (!isEnd(this.at)) {
				this.at++;
			}
			this.row.add(tidy(this.text.substring(start, this.at)));
		}
		if (this.at < this.text.length() && this.text.charAt(this.at) == '\n') {
			endRow();
		}
		this.at++;
	}

	/** Where the quote ends that begins here; -1 when none does that is a whole cell. */
	private int quotedEnd() {
		if (this.text.charAt(this.at) != '"') {
			return -1;
		}
		int next = this.at + 1;
		while (next < this.text.length()) {
			if (this.text.charAt(next) == '"') {
				if (!this.text.startsWith("\"", next + 1)) {
					return isEnd(next + 1) ? next : -1;
				}
				next++;
			}
			next++;
		}
		return -1;
	}

	private boolean isEnd(int position) {
		return position >= this.text.length() || this.text.charAt(position) == this.separator
				|| this.text.charAt(position) == '\n';
	}

	private void endRow() {
		while (!this.row.isEmpty() && this.row.get(this.row.size() - 1).isEmpty()) {
			this.row.remove(this.row.size() - 1);
		}
		if (!this.row.isEmpty()) {
			this.rows.add(this.row);
		}
		this.row = new ArrayList<>();
	}

	private static String tidy(String cell) {
		return cell.replace('\n', ' ').replace('\t', ' ').strip();
	}

	private static List<String> padded(List<String> row, int width) {
		List<String> padded = new ArrayList<>(row);
		while (padded.size() < width) {
			padded.add("");
		}
		return padded;
	}

	private static String line(List<String> cells) {
		// a lone column has no tab, so that its strokes would be read as ends of cells
		return cells.stream()
			.map((cell) -> (cell.startsWith("\"") || cell.indexOf('|') >= 0) ? "\"" + cell.replace("\"", "\"\"") + "\""
					: cell)
			.collect(Collectors.joining("\t"));
	}

}
