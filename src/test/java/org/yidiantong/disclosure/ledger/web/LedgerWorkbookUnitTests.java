package org.yidiantong.disclosure.ledger.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.kernel.InvalidRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Workbooks of unknown origin are read within bounds, or refused with the reason.
 */
class LedgerWorkbookUnitTests {

	private static final List<Object> ROW = List.of("甲村", 44470, 44474, "支出", "管理费用", "邮费", 8.6, "邮政公司", "李明", "", "",
			"1");

	@Test
	void readsNumbersAndTexts() {
		LedgerWorkbook book = LedgerWorkbook.read(file((one) -> {
		}));
		assertThat(book.rows()).hasSize(2);
		assertThat(book.rows().get(1).cells()).containsExactly("甲村", "44470", "44474", "支出", "管理费用", "邮费", "8.6",
				"邮政公司", "李明", "", "", "1");
	}

	@Test
	void namesFormulasHiddenColumnsAndMergedCells() {
		assertThat(codes(file((book) -> {
			book.getSheet("明细").getRow(1).getCell(6).setCellFormula("1+1");
			book.getSheet("明细").setColumnHidden(7, true);
			book.getSheet("明细").addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
		}))).containsExactly("formula", "hidden", "merged");
	}

	@Test
	void refusesMoreRowsThanItReads() throws IOException {
		try (SXSSFWorkbook book = new SXSSFWorkbook(10); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			book.setZip64Mode(Zip64Mode.AsNeeded);
			var sheet = book.createSheet("明细");
			for (int at = 0; at < 20_000; at++) {
				sheet.createRow(at).createCell(0).setCellValue("甲村");
			}
			book.write(out);
			assertThat(codes(out.toByteArray())).containsExactly("rows");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "xl/vbaProject.bin", "xl/embeddings/oleObject1.bin", "xl/externalLinks/externalLink1.xml",
			"xl/connections.xml", "XL/VBAPROJECT.BIN" })
	void refusesWhatIsMoreThanCells(String part) throws IOException {
		assertThat(codes(zip(part, 10))).containsExactly("active");
	}

	@Test
	void refusesABombBeforeItUnpacks() throws IOException {
		byte[] bomb = zip("xl/worksheets/sheet1.xml", 60 * 1024 * 1024);
		assertThat(bomb.length).isLessThan(1024 * 1024);
		assertThat(codes(bomb)).containsExactly("unreadable");
	}

	@Test
	void refusesWhatIsNoWorkbook() throws IOException {
		assertThat(codes("日期,金额".getBytes(StandardCharsets.UTF_8))).containsExactly("unreadable");
		assertThat(codes(zip("readme.txt", 10))).containsExactly("unreadable");
		assertThat(codes(new byte[LedgerWorkbook.LARGEST + 1])).containsExactly("large");
	}

	private static byte[] file(Consumer<XSSFWorkbook> also) {
		return LedgerBooks.of(List.of(ROW), List.of(), also);
	}

	private static byte[] zip(String part, int bytes) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(part));
			zip.write(new byte[bytes]);
		}
		return out.toByteArray();
	}

	private static List<String> codes(byte[] file) {
		InvalidRequest invalid = catchThrowableOfType(InvalidRequest.class, () -> LedgerWorkbook.read(file));
		List<String> codes = new ArrayList<>();
		invalid.errors()
			.forEach((error) -> codes.add(error.message().getCodes()[0].replace("mistake.ledger.file.", "")));
		return codes;
	}

}
