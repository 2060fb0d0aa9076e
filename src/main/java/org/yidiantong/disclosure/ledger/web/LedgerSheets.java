package org.yidiantong.disclosure.ledger.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.ledger.LedgerBatch;
import org.yidiantong.disclosure.ledger.LedgerColumn;
import org.yidiantong.disclosure.accounts.LedgerRowInput;
import org.yidiantong.disclosure.ledger.LedgerTable;
import org.yidiantong.disclosure.accounts.WriteLedger;
import org.yidiantong.kernel.SheetReader;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.Place;

/**
 * The months that a workbook holds, and where in it each of their cells stands.
 *
 * @param months in the order of the workbook
 * @param columns where the columns of a row stand in the sheet 明细
 * @param balances rows of the sheet 余额 by month
 * @param faults rows whose village or month is unknown
 */
record LedgerSheets(List<LedgerBatch.Month> months, Map<LedgerColumn, Integer> columns,
		Map<LedgerSheets.Key, SheetReader.Row> balances, List<LedgerSheets.Fault> faults) {

	/** Headings of the columns before those of a row. */
	static final List<String> KEYS = List.of("村（社区）", "月份");

	static final List<String> BALANCE_HEADINGS = List.of("村（社区）", "月份", "期初余额", "期末余额");

	private static final String SERIAL = "[0-9]{5}(\\.[0-9]+)?";

	/**
	 * Finds the months.
	 * @param places for which the officer writes
	 * @throws InvalidRequest when a heading is missing
	 */
	static LedgerSheets of(LedgerWorkbook book, List<Place> places) {
		List<ValidationError> errors = new ArrayList<>();
		List<String> headings = book.rows().get(0).cells().stream().map(String::strip).toList();
		Map<LedgerColumn, Integer> columns = LedgerTable
			.columns(headings.stream().map((one) -> isOfRow(one) ? one : "").toList(), errors);
		KEYS.stream()
			.filter((key) -> !headings.contains(key))
			.forEach((key) -> errors.add(ValidationError.ofParameter("file", "ledger.heading.missing", key)));
		InvalidRequest.throwIfAny(errors);
		return new Reading(places, headings, columns).read(book);
	}

	private static boolean isOfRow(String heading) {
		return !KEYS.contains(heading) && !heading.equals(LedgerMarks.REASONS);
	}

	/** A village's month. */
	record Key(Place place, YearMonth month) {
	}

	/**
	 * A row that belongs to no month.
	 *
	 * @param column where it is wrong
	 */
	record Fault(int row, int column, String code) {
	}

	/** Reads the rows of one workbook. */
	private record Reading(List<Place> places, List<String> headings, Map<LedgerColumn, Integer> columns) {

		LedgerSheets read(LedgerWorkbook book) {
			List<Fault> faults = new ArrayList<>();
			Map<Key, List<LedgerRowInput>> months = new LinkedHashMap<>();
			Map<Key, SheetReader.Row> balances = new LinkedHashMap<>();
			for (SheetReader.Row row : book.balances().stream().skip(1).toList()) {
				key(row, 0, 1, new ArrayList<>()).ifPresent((key) -> {
					balances.put(key, row);
					months.put(key, new ArrayList<>());
				});
			}
			int village = this.headings.indexOf(KEYS.get(0));
			int month = this.headings.indexOf(KEYS.get(1));
			book.rows()
				.stream()
				.skip(1)
				.forEach((row) -> key(row, village, month, faults)
					.ifPresent((key) -> months.computeIfAbsent(key, (one) -> new ArrayList<>()).add(input(row))));
			List<LedgerBatch.Month> all = new ArrayList<>();
			months.forEach((key, rows) -> all.add(new LedgerBatch.Month(key.place(), key.month(),
					new WriteLedger(balance(balances.get(key), 2), balance(balances.get(key), 3), rows, null))));
			return new LedgerSheets(all, this.columns, balances, faults);
		}

		private Optional<Key> key(SheetReader.Row row, int village, int month, List<Fault> faults) {
			String name = row.cell(village);
			Optional<Place> place = this.places.stream()
				.filter((one) -> one.name().equals(name) || one.code().value().equals(name))
				.findFirst();
			Optional<YearMonth> at = month(row.cell(month));
			if (place.isEmpty()) {
				faults.add(new Fault(row.number(), village, "ledger.file.village"));
			}
			if (at.isEmpty()) {
				faults.add(new Fault(row.number(), month, "ledger.file.month"));
			}
			return place.flatMap((one) -> at.map((then) -> new Key(one, then)));
		}

		private LedgerRowInput input(SheetReader.Row row) {
			List<String> cells = new ArrayList<>(row.cells());
			Integer day = this.columns.get(LedgerColumn.DAY);
			if (day != null && day < cells.size() && cells.get(day).strip().matches(SERIAL)) {
				cells.set(day, day(cells.get(day)).toString());
			}
			return LedgerTable.row(row.number(), cells, this.columns);
		}

		private static @Nullable String balance(SheetReader.@Nullable Row row, int column) {
			return (row == null) ? null : row.cell(column);
		}

		/** Spreadsheets turn 2021-10 into the first day of the month. */
		private static Optional<YearMonth> month(String cell) {
			return cell.matches(SERIAL) ? Optional.of(YearMonth.from(day(cell)))
					: LedgerAddress.month(cell.replace('/', '-').replaceFirst("年", "-").replaceFirst("月$", ""));
		}

		private static LocalDate day(String serial) {
			return DateUtil.getLocalDateTime(Double.parseDouble(serial.strip())).toLocalDate();
		}

	}

}
