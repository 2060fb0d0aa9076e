package org.yidiantong.complaints.export.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.yidiantong.kernel.SpreadsheetCsv;
import org.yidiantong.kernel.SpreadsheetRows;
import org.yidiantong.kernel.SpreadsheetWorkbook;

import org.springframework.http.MediaType;

/**
 * The formats of an exported list.
 */
enum ListFormat {

	/** Comma-separated values, for every program. */
	CSV(new MediaType("text", "csv", StandardCharsets.UTF_8), ".csv") {

		@Override
		SpreadsheetRows begin(OutputStream out, ListWording words) throws IOException {
			return SpreadsheetCsv.to(out, columns(words).stream().map(SpreadsheetRows.Column::head).toList());
		}

	},

	/** A workbook. */
	XLSX(MediaType.parseMediaType(ListFormat.WORKBOOK), ".xlsx") {

		@Override
		SpreadsheetRows begin(OutputStream out, ListWording words) {
			return SpreadsheetWorkbook.to(out, words.message("complaints.export.sheet"), columns(words));
		}

	};

	/** Media type of a workbook. */
	static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final MediaType type;

	private final String ending;

	ListFormat(MediaType type, String ending) {
		this.type = type;
		this.ending = ending;
	}

	/** Writes the heads of the columns; rows follow. */
	abstract SpreadsheetRows begin(OutputStream out, ListWording words) throws IOException;

	MediaType type() {
		return this.type;
	}

	String ending() {
		return this.ending;
	}

	private static List<SpreadsheetRows.Column> columns(ListWording words) {
		return Stream.of(ListColumn.values())
			.map((column) -> new SpreadsheetRows.Column(column.head(words), column.width()))
			.toList();
	}

}
