package org.yidiantong.disclosure.ledger.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.disclosure.ledger.LedgerColumn;
import org.yidiantong.disclosure.ledger.LedgerRules;
import org.yidiantong.disclosure.ledger.RowKind;
import org.yidiantong.kernel.Yuan;
import org.yidiantong.kernel.SpreadsheetChoices;
import org.yidiantong.organization.Place;

/**
 * The empty workbook that officers fill in: rows, balances, notes, and the choices behind
 * the drop-downs. Its words are Chinese in every language, because it is read again.
 *
 * @param places for which the officer writes
 * @param items that apply there
 * @param month the month that is filled in first
 */
record LedgerTemplate(List<Place> places, LedgerRules rules, List<ItemSummary> items, YearMonth month) {

	private static final String CHOICES = "选项";

	private static final int MOST_ROWS = 10_000;

	private static final int WIDTH = 256;

	byte[] bytes() {
		try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			CellStyle head = head(book);
			Sheet rows = sheet(book, LedgerWorkbook.ROWS, headings(), head);
			Sheet balances = sheet(book, LedgerWorkbook.BALANCES, LedgerSheets.BALANCE_HEADINGS, head);
			notes(book.createSheet("填写说明"));
			SpreadsheetChoices choices = new SpreadsheetChoices(book.createSheet(CHOICES), MOST_ROWS, "财务台账");
			for (int at = 0; at < this.places.size(); at++) {
				Row row = balances.createRow(at + 1);
				row.createCell(0).setCellValue(this.places.get(at).name());
				row.createCell(1).setCellValue(this.month.toString());
			}
			choices.add(rows, 0, this.places.stream().map(Place::name).toList());
			choices.add(rows, column(LedgerColumn.KIND), List.of(RowKind.INCOME.chinese(), RowKind.EXPENSE.chinese()));
			choices.add(rows, column(LedgerColumn.SUBJECT), subjects());
			choices.add(rows, column(LedgerColumn.ITEM),
					this.items.stream().map((item) -> item.code() + " " + item.name()).toList());
			book.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> subjects() {
		List<String> all = new ArrayList<>(this.rules.income());
		all.addAll(this.rules.expense());
		return all;
	}

	private static List<String> headings() {
		List<String> headings = new ArrayList<>(LedgerSheets.KEYS);
		for (LedgerColumn column : LedgerColumn.values()) {
			headings.add(column.heading());
		}
		return headings;
	}

	private static int column(LedgerColumn column) {
		return LedgerSheets.KEYS.size() + column.ordinal();
	}

	private static CellStyle head(XSSFWorkbook book) {
		CellStyle style = book.createCellStyle();
		Font font = book.createFont();
		font.setBold(true);
		style.setFont(font);
		style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return style;
	}

	private static Sheet sheet(XSSFWorkbook book, String name, List<String> headings, CellStyle head) {
		Sheet sheet = book.createSheet(name);
		CellStyle text = book.createCellStyle();
		text.setDataFormat(book.createDataFormat().getFormat("@"));
		Row row = sheet.createRow(0);
		for (int at = 0; at < headings.size(); at++) {
			row.createCell(at).setCellValue(headings.get(at));
			row.getCell(at).setCellStyle(head);
			sheet.setColumnWidth(at, 16 * WIDTH);
			// months, days and vouchers stay as they are typed
			sheet.setDefaultColumnStyle(at, text);
		}
		sheet.createFreezePane(0, 1);
		return sheet;
	}

	private void notes(Sheet sheet) {
		List<String> notes = List.of("一、“明细”每笔收支一行。村（社区）、月份、日期、收支、科目、摘要、金额、收付款方、经办人、凭证号必填，事项、决议或合同选填。",
				"二、月份写成 2021-10，日期写成 2021-10-05，日期须在该月之内、不晚于今天。", "三、金额以元为单位，最多两位小数，不写负数、不写“万”。",
				"四、“余额”写每个村第一次填写的月份的期初余额；以后的月份自动结转，可以不写。期末余额写账面数，用来核对，可以不写。没有收支的月份，在“余额”写一行。", "五、同一个月的凭证号不能重复。",
				"六、一笔支出超过 %s 元的，须填写决议或合同。".formatted(Yuan.format(this.rules.decisionAbove())),
				"七、不要合并单元格、隐藏列，不要写公式，不要改表头和工作表的名称。最多 10000 行。", "八、姓名、电话、证件号、卡号在公开前自动隐去。请勿填写涉密内容。");
		for (int at = 0; at < notes.size(); at++) {
			sheet.createRow(at).createCell(0).setCellValue(notes.get(at));
		}
		sheet.setColumnWidth(0, 120 * WIDTH);
	}

}
