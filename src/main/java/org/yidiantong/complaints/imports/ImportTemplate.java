package org.yidiantong.complaints.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.PastHandling;
import org.yidiantong.kernel.SpreadsheetChoices;

/**
 * The empty workbook that a district fills in: complaints, notes, and the choices behind
 * the drop-downs. Its words are Chinese in every language, because it is read again.
 */
record ImportTemplate(ImportNames names) {

	private static final int WIDTH = 256;

	private static final List<String> NOTES = List.of("一、每件投诉一行。原编号、状态、地点、诉求内容、提交日期必填，其余按状态填写。原编号不能重复，每个原编号只导入一次。",
			"二、状态：待受理只填提交日期；已受理待转办另填受理日期；办理中另填转办日期、主办单位；已办结再填答复内容、办结日期；不予受理填原因、答复内容（说明）、办结日期；已撤回填办结日期（撤回的那天）。",
			"三、日期写成 2021-10-05 或 2021-10-05 09:30，也可以用日期格式的单元格。不写成“10月5日”。先后要对：提交、受理、转办、办结、重办、重办办结。",
			"四、应办结日期是原来承诺的最后一天，用来判断是否按期；空着就按本地的时限计算。", "五、退回重办过的，填重办日期；重办已办结的，再填重办答复、重办办结日期。每件最多填一轮重办。",
			"六、性质空着是诉求。反映问题的，被反映的单位、地点的责任单位不能是主办单位；有几个被反映单位的，用“、”隔开。",
			"七、姓名、电话都空着是匿名。姓名、电话加密保存，诉求内容和答复中的个人信息自动隐去。请勿填写涉密内容。", "八、地点写编码或“乡镇村”的全称，事项写编号或名称，单位写编码或名称。",
			"九、不要合并单元格、隐藏列，不要写公式，不要改表头和工作表的名称。最多 100000 行。");

	byte[] bytes() {
		try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Sheet sheet = complaints(book);
			Sheet notes = book.createSheet("填写说明");
			for (int at = 0; at < NOTES.size(); at++) {
				notes.createRow(at).createCell(0).setCellValue(NOTES.get(at));
			}
			notes.setColumnWidth(0, 160 * WIDTH);
			SpreadsheetChoices choices = new SpreadsheetChoices(book.createSheet("选项"), ImportFormat.MOST_ROWS, "历史投诉");
			for (ImportColumn column : ImportColumn.values()) {
				choices.add(sheet, column.ordinal(), choices(column));
			}
			book.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> choices(ImportColumn column) {
		return switch (column) {
			case STATE -> PastHandling.STATES.stream().map(ComplaintState::chinese).toList();
			case NATURE -> List.copyOf(ImportRowReader.NATURES.values());
			case REASON -> List.copyOf(ImportRowReader.REASONS.values());
			default -> this.names.choices(column);
		};
	}

	private static Sheet complaints(XSSFWorkbook book) {
		CellStyle head = book.createCellStyle();
		Font bold = book.createFont();
		bold.setBold(true);
		head.setFont(bold);
		head.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
		head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		CellStyle text = book.createCellStyle();
		text.setDataFormat(book.createDataFormat().getFormat("@"));
		Sheet sheet = book.createSheet(ImportWorkbook.SHEET);
		Row row = sheet.createRow(0);
		for (ImportColumn column : ImportColumn.values()) {
			row.createCell(column.ordinal()).setCellValue(column.head());
			row.getCell(column.ordinal()).setCellStyle(head);
			sheet.setColumnWidth(column.ordinal(), column.width() * WIDTH);
			// numbers and telephones stay as they are typed
			sheet.setDefaultColumnStyle(column.ordinal(), text);
		}
		sheet.createFreezePane(1, 1);
		return sheet;
	}

}
