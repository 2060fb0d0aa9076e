package org.yidiantong.complaints.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yidiantong.kernel.SpreadsheetRows;
import org.yidiantong.kernel.SpreadsheetWorkbook;

/**
 * Rows as a workbook that can be sent again: wrong cells are red, and the last column has
 * the reasons.
 */
final class MarkedRows implements Closeable {

	private static final int WIDTH_OF_REASONS = 60;

	private final SpreadsheetWorkbook book;

	private final MistakeWording wording;

	MarkedRows(OutputStream out, MistakeWording wording) {
		this.wording = wording;
		this.book = SpreadsheetWorkbook.to(out, ImportWorkbook.SHEET, Stream
			.concat(Stream.of(ImportColumn.values()).map((one) -> new SpreadsheetRows.Column(one.head(), one.width())),
					Stream.of(new SpreadsheetRows.Column(ImportWorkbook.REASONS, WIDTH_OF_REASONS)))
			.toList());
	}

	void add(ImportRow row) {
		List<@Nullable Object> cells = new ArrayList<>();
		for (ImportColumn column : ImportColumn.values()) {
			cells.add(value(row.cells().get(column)));
		}
		cells.add(row.mistakes().isEmpty() ? null
				: row.mistakes()
					.stream()
					.map((one) -> one.column().head() + "：" + this.wording.of(one))
					.collect(Collectors.joining("；")));
		Set<Integer> wrong = row.mistakes().stream().map((one) -> one.column().ordinal()).collect(Collectors.toSet());
		this.book.add(cells, wrong);
	}

	private static @Nullable Object value(@Nullable String text) {
		return (text != null && text.matches("[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"))
				? LocalDate.parse(text) : text;
	}

	@Override
	public void close() throws IOException {
		this.book.close();
	}

}
