package org.yidiantong.complaints.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.yidiantong.kernel.SpreadsheetRows;
import org.yidiantong.kernel.SpreadsheetWorkbook;

/**
 * Files of complaints from another system.
 */
public final class PastComplaints {

	private final List<Map<ImportColumn, Object>> rows = new ArrayList<>();

	/** Adds a complaint about a lamp that was closed within two weeks. */
	public PastComplaints closed(String number, LocalDate filed) {
		return add(ImportColumn.NUMBER, number, ImportColumn.STATE, "已办结", ImportColumn.NATURE, "诉求", ImportColumn.ITEM,
				"L01", ImportColumn.PLACE, "苏埠镇黄莲村", ImportColumn.TEXT, "路灯不亮，请联系 13805640000", ImportColumn.NAME,
				"王小明", ImportColumn.PHONE, "138 0564 0000", ImportColumn.FILED, filed, ImportColumn.ACCEPTED,
				filed.plusDays(1), ImportColumn.DISPATCHED, filed.plusDays(2), ImportColumn.LEAD, "黄莲村村委会",
				ImportColumn.REPLY, "已经修好。", ImportColumn.CLOSED, filed.plusDays(9));
	}

	/** Adds a row; columns and values alternate. */
	PastComplaints add(Object... columnsAndValues) {
		Map<ImportColumn, Object> row = new EnumMap<>(ImportColumn.class);
		for (int at = 0; at < columnsAndValues.length; at += 2) {
			row.put((ImportColumn) columnsAndValues[at], columnsAndValues[at + 1]);
		}
		this.rows.add(row);
		return this;
	}

	/** Changes the last row. */
	PastComplaints but(ImportColumn column, @Nullable Object value) {
		Map<ImportColumn, Object> last = this.rows.get(this.rows.size() - 1);
		if (value == null) {
			last.remove(column);
		}
		else {
			last.put(column, value);
		}
		return this;
	}

	/** The workbook. */
	public byte[] xlsx() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (SpreadsheetWorkbook book = SpreadsheetWorkbook.to(bytes, ImportWorkbook.SHEET,
				Arrays.stream(ImportColumn.values())
					.map((one) -> new SpreadsheetRows.Column(one.head(), 12))
					.toList())) {
			for (Map<ImportColumn, Object> row : this.rows) {
				List<@Nullable Object> cells = new ArrayList<>();
				for (ImportColumn column : ImportColumn.values()) {
					cells.add(row.get(column));
				}
				book.add(cells);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
