package org.yidiantong.kernel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.support.XlsxXmlReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands in a table is what was given, as another reader finds it, however long the
 * table is.
 */
class SpreadsheetRowsUnitTests {

	private static final String SHEET = "投诉件";

	@Test
	void keepTextsNumbersAndDays() throws Exception {
		List<@Nullable Object> row = Arrays.asList("路灯，\"坏了\"\n三天", 12, LocalDate.of(2021, 11, 2), null, "完");
		List<CSVRecord> csv = csv(row);
		assertThat(csv.get(0)).containsExactly("一", "二", "三", "四", "五");
		assertThat(csv.get(1)).containsExactly("路灯，\"坏了\"\n三天", "12", "2021-11-02", "", "完");
		XlsxXmlReader book = workbook(row);
		assertThat(book.value(SHEET, "A2")).isEqualTo("路灯，\"坏了\"\n三天");
		assertThat(Double.parseDouble(book.value(SHEET, "B2"))).isEqualTo(12);
		assertThat(Double.parseDouble(book.value(SHEET, "C2"))).isEqualTo(44502);
		assertThat(book.format(SHEET, "C2")).isEqualTo("yyyy-mm-dd");
		assertThat(book.cells(SHEET)).doesNotContainKey("D2").containsEntry("E1", "五").containsEntry("E2", "完");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|'/c calc'!A1", "+1+1", "-2+3", "@SUM(A1)", "＝1＋1", " =1+1", "\t=1+1" })
	void neverContainAFormula(String text) throws Exception {
		assertThat(csv(List.of(text)).get(1).get(0)).isEqualTo("'" + text);
		XlsxXmlReader book = workbook(List.of(text));
		assertThat(book.value(SHEET, "A2")).isEqualTo(text);
		assertThat(book.formula(SHEET, "A2")).isEmpty();
		assertThat(book.style(SHEET, "A2").getAttribute("quotePrefix")).isIn("1", "true");
	}

	@Test
	void leaveHyphensWithinATextAlone() throws Exception {
		assertThat(csv(List.of("2021-00001")).get(1).get(0)).isEqualTo("2021-00001");
		assertThat(workbook(List.of("2021-00001")).value(SHEET, "A2")).isEqualTo("2021-00001");
	}

	@Test
	void holdNoRowThatIsWritten() throws IOException {
		try (SpreadsheetRows csv = SpreadsheetCsv.to(OutputStream.nullOutputStream(), List.of("一"))) {
			assertThat(remaining(csv)).isLessThan(500);
		}
		try (SpreadsheetRows book = SpreadsheetWorkbook.to(OutputStream.nullOutputStream(), SHEET, columns())) {
			assertThat(remaining(book)).isLessThan(500);
		}
	}

	/** Of 5,000 texts that were written, those that are still in memory. */
	private static long remaining(SpreadsheetRows rows) throws IOException {
		List<WeakReference<String>> given = new ArrayList<>();
		for (int number = 0; number < 5_000; number++) {
			String text = "第" + number + "件";
			given.add(new WeakReference<>(text));
			rows.add(List.of(text));
		}
		System.gc();
		return given.stream().filter((one) -> one.get() != null).count();
	}

	private static List<CSVRecord> csv(List<? extends @Nullable Object> row) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (SpreadsheetRows rows = SpreadsheetCsv.to(bytes,
				columns().stream().map(SpreadsheetRows.Column::head).toList())) {
			rows.add(row);
		}
		String text = bytes.toString(StandardCharsets.UTF_8);
		assertThat(text).startsWith("\uFEFF");
		return CSVFormat.EXCEL.parse(new StringReader(text.substring(1))).getRecords();
	}

	private static XlsxXmlReader workbook(List<? extends @Nullable Object> row) throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (SpreadsheetRows rows = SpreadsheetWorkbook.to(bytes, SHEET, columns())) {
			rows.add(row);
		}
		return new XlsxXmlReader(bytes.toByteArray());
	}

	private static List<SpreadsheetRows.Column> columns() {
		return List.of("一", "二", "三", "四", "五").stream().map((head) -> new SpreadsheetRows.Column(head, 12)).toList();
	}

}
