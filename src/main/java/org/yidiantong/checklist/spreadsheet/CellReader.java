package org.yidiantong.checklist.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads cells as what their columns hold, and reports those that hold something else.
 */
final class CellReader {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private static final int LONGEST_ECHO = 40;

	private final List<CellMistake> mistakes;

	CellReader(List<CellMistake> mistakes) {
		this.mistakes = mistakes;
	}

	/** The value of a cell; null when it has none or a wrong one, which is reported. */
	@Nullable JsonNode read(@Nullable Cell cell, SheetColumn column, SheetCell at) {
		if (column.kind() == SheetColumn.Kind.INFO) {
			return null;
		}
		CellType type = (cell == null) ? CellType.BLANK : cell.getCellType();
		if (cell != null && type == CellType.FORMULA) {
			return refuse(at, "formula");
		}
		if (cell != null && type == CellType.ERROR) {
			return refuse(at, "error");
		}
		String text = (cell == null) ? "" : plain(cell);
		if (text.isEmpty() || (column.kind() != SheetColumn.Kind.TEXT && PlainText.isBlank(text))) {
			return column.required() ? refuse(at, "required", column.head()) : null;
		}
		if (cell != null && column.kind() == SheetColumn.Kind.DAY) {
			return day(cell, text, at);
		}
		if (cell != null && type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
			return refuse(at, "day-instead", column.head());
		}
		int forbidden = CellText.forbidden(text);
		return (forbidden >= 0) ? refuse(at, "character", String.format("U+%04X", forbidden)) : value(text, column, at);
	}

	private @Nullable JsonNode value(String text, SheetColumn column, SheetCell at) {
		return switch (column.kind()) {
			case NUMBER -> number(text.strip(), at);
			case WORD -> word(text.strip(), column, at);
			case FLAG -> flag(word(text.strip(), column, at));
			case WORDS -> words(text, column, at);
			case NAMED -> NODES.stringNode(text.strip().split("\\s", 2)[0]);
			default -> NODES.stringNode(text);
		};
	}

	private @Nullable JsonNode day(Cell cell, String text, SheetCell at) {
		boolean day = cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
		return day ? NODES.stringNode(cell.getLocalDateTimeCellValue().toLocalDate().toString())
				: refuse(at, "day", echo(text));
	}

	private @Nullable JsonNode number(String text, SheetCell at) {
		return text.matches("[0-9]{1,6}") ? NODES.numberNode(Integer.parseInt(text)) : refuse(at, "number", echo(text));
	}

	private @Nullable JsonNode word(String text, SheetColumn column, SheetCell at) {
		for (Map.Entry<String, String> word : column.words().entrySet()) {
			if (word.getValue().equals(text)) {
				return NODES.stringNode(word.getKey());
			}
		}
		return refuse(at, "word", echo(text), String.join("、", column.words().values()));
	}

	private static @Nullable JsonNode flag(@Nullable JsonNode word) {
		return (word == null) ? null : NODES.booleanNode("true".equals(word.asString()));
	}

	private @Nullable JsonNode words(String text, SheetColumn column, SheetCell at) {
		List<JsonNode> found = new ArrayList<>();
		for (String one : text.strip().split("[、，,;；\\s]+")) {
			JsonNode word = word(one, column, at);
			if (word == null) {
				return null;
			}
			found.add(word);
		}
		ArrayNode words = NODES.arrayNode();
		found.forEach(words::add);
		return words;
	}

	/** The value as text: of a number its plain digits. */
	static String plain(Cell cell) {
		return switch (cell.getCellType()) {
			case STRING -> cell.getStringCellValue();
			case NUMERIC ->
				new BigDecimal(String.valueOf(cell.getNumericCellValue())).stripTrailingZeros().toPlainString();
			case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
			default -> "";
		};
	}

	private @Nullable JsonNode refuse(SheetCell at, String code, Object... arguments) {
		this.mistakes.add(CellMistake.of(at, code, arguments));
		return null;
	}

	private static String echo(String text) {
		return PlainText.shortened(text, LONGEST_ECHO);
	}

}
