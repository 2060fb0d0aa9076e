package org.yidiantong.disclosure.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Reads a table from text as spreadsheets put it on the clipboard: a line for each row,
 * tabs between cells, cells with line breaks in quotes. Where there is no tab, as on a
 * phone, cells are separated by {@code |}.
 */
public final class PastedTable {

	private PastedTable() {
	}

	/** The rows, padded to the longest; blank rows and trailing blank cells left out. */
	public static List<List<String>> read(String text) {
		char separator = (text.indexOf('\t') >= 0) ? '\t' : '|';
		String table = (separator == '|') ? text.replace('｜', '|') : text;
		List<List<String>> rows = new ArrayList<>();
		try (CSVParser cells = CSVParser.parse(quoted(table, separator), format(separator))) {
			cells.forEach((row) -> rows.add(trimmed(row.stream().map(PastedTable::tidy).toList())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		rows.removeIf(List::isEmpty);
		int width = rows.stream().mapToInt(List::size).max().orElse(0);
		return rows.stream().map((row) -> padded(row, width)).toList();
	}

	/** The text that {@link #read} reads as this table again. */
	public static String write(Content content) {
		if (content.headings().isEmpty()) {
			return "";
		}
		String rows = content.rows().stream().map(PastedTable::line).collect(Collectors.joining("\n"));
		return line(content.headings()) + "\n" + rows;
	}

	private static CSVFormat format(char separator) {
		return CSVFormat.DEFAULT.builder().setDelimiter(separator).setRecordSeparator('\n').get();
	}

	/**
	 * Quotes the cells that only begin with a quotation mark. Spreadsheets copy them as
	 * they are, while CSV would read on to the next mark.
	 */
	private static String quoted(String table, char separator) {
		String end = "(?=[" + separator + "\\n]|\\z)";
		Pattern cell = Pattern.compile(
				"(?<=[" + separator + "\\n]|\\A)(?:\"(?:[^\"]++|\"\")*+\"" + end + "|(\"[^" + separator + "\\n]*+))");
		return cell.matcher(table).replaceAll(PastedTable::quoted);
	}

	private static String quoted(MatchResult cell) {
		String literal = cell.group(1);
		return Matcher.quoteReplacement((literal == null) ? cell.group() : quoted(literal));
	}

	private static String quoted(String cell) {
		return "\"" + cell.replace("\"", "\"\"") + "\"";
	}

	private static String tidy(String cell) {
		return cell.replace('\n', ' ').replace('\t', ' ').strip();
	}

	private static List<String> trimmed(List<String> row) {
		int end = row.size();
		while (end > 0 && row.get(end - 1).isEmpty()) {
			end--;
		}
		return row.subList(0, end);
	}

	private static List<String> padded(List<String> row, int width) {
		List<String> padded = new ArrayList<>(row);
		while (padded.size() < width) {
			padded.add("");
		}
		return padded;
	}

	private static String line(List<String> cells) {
		// A single column has no tab, so a stroke in it would be read as the end of a
		// cell.
		return cells.stream()
			.map((cell) -> (cell.startsWith("\"") || cell.indexOf('|') >= 0) ? quoted(cell) : cell)
			.collect(Collectors.joining("\t"));
	}

}
