package org.yidiantong.reporting.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Draws {@code reports/performance/template.xlsx}. It is drawn once and then committed;
 * whoever restyles it by hand need not come back here.
 */
final class PerformanceTemplate extends TemplateDrawing {

	private static final String UNDEFINED = "“—”表示分母为零、无法计算;比率按四舍五入保留小数。";

	private static final List<Column> UNITS = List.of(new Column("排名", "rank", 6), new Column("单位", "word", 18),
			new Column("本期\n新收", "count", 8), new Column("本期\n办结", "count", 8), new Column("本期\n按期办结", "count", 9),
			new Column("本期\n按期办结率", "percent2", 11), new Column("本期平均\n工作日", "days", 9),
			new Column("本期\n评价数", "count", 8), new Column("本期\n满意数", "count", 8), new Column("本期\n满意率", "percent2", 10),
			new Column("期末\n在办", "count", 8), new Column("期末\n超期未结", "count", 9), new Column("累计\n投诉件数", "count", 9),
			new Column("累计\n已办结", "count", 9), new Column("累计\n办结率", "percent1", 9), new Column("备注", "word", 30));

	private static final List<Column> DISTRIBUTION_TAIL = List.of(new Column("本期\n新收", "count", 9),
			new Column("本期\n办结", "count", 9), new Column("期末\n在办", "count", 9), new Column("累计\n投诉件数", "count", 10),
			new Column("占累计\n投诉", "percent1", 10), new Column("累计\n已办结", "count", 10),
			new Column("累计\n办结率", "percent1", 10));

	private PerformanceTemplate() {
	}

	static byte[] draw() throws IOException {
		PerformanceTemplate template = new PerformanceTemplate();
		template.overview();
		template.units("2乡镇街办理情况", "townships", "乡镇街办理情况", "乡镇街");
		template.units("3区直部门办理情况", "departments", "〈区〉直部门办理情况", "部门");
		template.distribution();
		template.hotspots();
		template.overdue();
		template.rectifications();
		template.disclosures();
		template.villages();
		template.definitions();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		template.book.getProperties().getCoreProperties().setCreator("");
		template.book.write(bytes);
		template.book.close();
		return ReproducibleZip.of(bytes.toByteArray());
	}

	private void overview() {
		List<Column> columns = List.of(new Column("指标", "word", 26), new Column("本期", "mixed", 14),
				new Column("上期", "mixed", 14), new Column("环比", "mixed", 16), new Column("上年同期", "mixed", 14),
				new Column("同比", "mixed", 16), new Column("累计\n(截至期末)", "mixed", 20));
		XSSFSheet sheet = sheet("1总体情况", columns);
		merged(sheet, 0, 0, 6, "title", "");
		name("cell_title", sheet, 0, 0, 0);
		sheet.getRow(0).setHeightInPoints(34);
		value(sheet, 1, 0, 1, "区县", "district");
		value(sheet, 1, 2, 4, "统计期间", "period");
		value(sheet, 1, 5, 6, "统计时间", "statisticsTime");
		value(sheet, 2, 0, 2, "上期", "previousPeriod");
		value(sheet, 2, 3, 6, "上年同期", "lastYearPeriod");
		header(sheet, 3, columns);
		sample(sheet, 4, columns, "overview");
		note(sheet, 5, 6, UNDEFINED + "累计截至期末;只截至期末的指标列在累计栏,只属于本期的指标列在本期栏。比率的环比、同比为百分点之差,件数的环比、同比为增减幅度。");
		trend(sheet);
		value(sheet, 30, 0, 2, "制表", "preparedBy");
		value(sheet, 30, 3, 5, "审核", "reviewedBy");
		print(sheet, 3, 1);
		sheet.getPrintSetup().setLandscape(false);
		sheet.getPrintSetup().setFitHeight((short) 1);
	}

	private void trend(XSSFSheet sheet) {
		heading(sheet, 7, 5, "各月走势");
		List<Column> columns = List.of(new Column("月份", "word", 0), new Column("当月新收", "count", 0),
				new Column("当月办结", "count", 0), new Column("当月办结率", "percent1", 0),
				new Column("当月按期办结率", "percent2", 0), new Column("当月满意率", "percent2", 0));
		header(sheet, 8, columns);
		sample(sheet, 9, columns, "trend");
		new TemplateCharts(sheet).lines("各月新收与办结件数", 9, 0, new int[] { 1, 2 }, new int[] { 0, 11, 7, 29 });
		name("section_trend", sheet, 7, 0, 6, 28);
	}

	private void units(String name, String table, String title, String unit) {
		List<Column> columns = UNITS.stream()
			.map((column) -> column.title().equals("单位") ? new Column(unit, "word", column.width()) : column)
			.toList();
		XSSFSheet sheet = sheet(name, columns);
		top(sheet, title, columns);
		sample(sheet, 3, columns, table);
		totals(sheet, 4, columns, table, 1);
		note(sheet, 5, columns.size() - 1,
				"按期办结率=本期按期办结÷(本期办结+期末超期未结),按此排名;并列者名次相同,其后名次顺延;" + "本期办结与期末超期未结合计不足5件的列出但不排名。“累计”截至期末。" + UNDEFINED);
		if (table.equals("townships")) {
			new TemplateCharts(sheet).bars("各乡镇街本期按期办结率", 3, 1, 5, new int[] { 0, 7, 16, 27 });
			sheet.setRowBreak(5);
		}
		print(sheet, 2, 2);
	}

	private void distribution() {
		List<Column> categories = with(new Column("编号", "word", 12), new Column("类别/事项", "word", 44),
				DISTRIBUTION_TAIL);
		List<Column> items = with(new Column("编号", "word", 12), new Column("类别/事项", "word", 44), DISTRIBUTION_TAIL);
		XSSFSheet sheet = sheet("4类别与事项分布", categories);
		top(sheet, "类别与事项分布", categories);
		sample(sheet, 3, categories, "categories");
		totals(sheet, 4, categories, "categories", 1);
		heading(sheet, 6, 8, "按事项");
		header(sheet, 7, items);
		sample(sheet, 8, items, "items");
		totals(sheet, 9, items, "items", 1);
		note(sheet, 10, 8, UNDEFINED);
		heading(sheet, 12, 8, "清单变动");
		List<Column> changes = List.of(new Column("编号", "word", 0), new Column("事项", "word", 0),
				new Column("变动", "word", 0));
		header(sheet, 13, changes);
		sample(sheet, 14, changes, "listChanges");
		name("section_listChanges", sheet, 12, 0, 8, 14);
		print(sheet, 2, 2);
		sheet.getPrintSetup().setLandscape(false);
	}

	private void hotspots() {
		List<Column> columns = List.of(new Column("事项", "word", 40), new Column("大类", "word", 26),
				new Column("本期\n新收", "count", 14), new Column("占本期\n新收", "percent2", 12),
				new Column("上期\n新收", "count", 14), new Column("环比", "change", 12), new Column("涉及\n乡镇街", "count", 10),
				new Column("期末\n在办", "count", 10), new Column("期末\n超期未结", "count", 10));
		XSSFSheet sheet = sheet("5热点问题与典型事例", columns);
		top(sheet, "热点问题与典型事例", columns);
		tall(sheet, 3, columns, "hotspots");
		note(sheet, 4, 8, "本期新收最多的事项，最多列十项；件数多少反映群众关心什么，不用于评价单位。" + UNDEFINED);
		heading(sheet, 6, 4, "典型事例(已脱敏)");
		List<Column> showcases = List.of(new Column("事项", "word", 0), new Column("承办", "word", 0),
				new Column("乡镇街", "word", 0), new Column("办理时长\n(工作日)", "count", 0), new Column("群众评价", "word", 0));
		header(sheet, 7, showcases);
		tall(sheet, 8, showcases, "showcases");
		note(sheet, 9, 8, "每个热点事项至多一件：本期按期办结、本期评价为基本满意以上的诉求和咨询建议中评价最好、办得最快的；不列编号、村(社区)和日期。");
		print(sheet, 2, 1);
	}

	private void overdue() {
		List<Column> columns = List.of(new Column("编号", "word", 13), new Column("情形", "word", 13),
				new Column("乡镇街", "word", 12), new Column("村(社区)", "word", 14), new Column("事项", "word", 30),
				new Column("承办单位", "word", 22), new Column("提交日期", "day", 12), new Column("办理期限", "day", 12),
				new Column("超期天数\n(天)", "count", 9), new Column("期末状态", "word", 10), new Column("三色卡", "word", 14),
				new Column("发卡日期", "day", 12));
		XSSFSheet sheet = sheet("6超期与督办台账", columns);
		top(sheet, "超期与督办台账", columns);
		tall(sheet, 3, columns, "overdue");
		note(sheet, 4, 11, "期末超期未办结的、本期超过期限才办结的，以及本期发出黄色预警卡(附督办函)或红色警示卡的投诉；三色卡列截至期末等级最高的一张。反映问题类不列村(社区)。");
		print(sheet, 2, 1);
	}

	private void rectifications() {
		List<Column> columns = List.of(new Column("编号", "word", 13), new Column("乡镇街", "word", 12),
				new Column("村(社区)", "word", 14), new Column("事项", "word", 30), new Column("承办单位", "word", 22),
				new Column("群众评价", "word", 11), new Column("评价日期", "day", 12), new Column("回访", "word", 10),
				new Column("整改期限", "day", 12), new Column("整改情况", "word", 11), new Column("整改日期", "day", 12),
				new Column("整改后\n评价", "word", 11), new Column("提级日期", "day", 12));
		XSSFSheet sheet = sheet("7不满意件整改台账", columns);
		top(sheet, "不满意件整改台账", columns);
		tall(sheet, 3, columns, "rectifications");
		note(sheet, 4, 12, "本期评价为不满意、非常不满意的，以及以前评价、到期初回访或整改尚未结束的投诉。反映问题类不列村(社区)。");
		print(sheet, 2, 1);
	}

	private void disclosures() {
		List<Column> tail = List.of(new Column("本期\n应公开(项)", "count", 13), new Column("按时公开", "count", 11),
				new Column("逾期公开", "count", 11), new Column("未公开", "count", 11), new Column("其中\n零报告", "count", 11),
				new Column("公开及时率", "percent2", 13));
		List<Column> townships = new ArrayList<>(tail);
		townships.add(0, new Column("乡镇街", "word", 40));
		List<Column> items = new ArrayList<>(tail);
		items.add(0, new Column("事项", "word", 40));
		XSSFSheet sheet = sheet("8公开任务完成情况", townships);
		top(sheet, "公开任务完成情况", townships);
		sample(sheet, 3, townships, "disclosures");
		totals(sheet, 4, townships, "disclosures", 0);
		heading(sheet, 6, 6, "按事项");
		header(sheet, 7, items);
		sample(sheet, 8, items, "duties");
		totals(sheet, 9, items, "duties", 0);
		note(sheet, 10, 6, "公开期限在本期内的公开任务，以首次公开为准，更正不改变；零报告包含在已公开里。" + UNDEFINED);
		print(sheet, 2, 1);
		sheet.getPrintSetup().setLandscape(false);
	}

	private void villages() {
		List<Column> columns = new ArrayList<>(UNITS.subList(2, 15));
		columns.add(0, new Column("乡镇街", "word", 16));
		columns.add(1, new Column("村(社区)", "word", 18));
		XSSFSheet sheet = sheet("9村级明细", columns);
		top(sheet, "村级明细", columns);
		sample(sheet, 3, columns, "villages");
		totals(sheet, 4, columns, "villages", 0);
		note(sheet, 5, columns.size() - 1, "村级只列明细,不排名。" + UNDEFINED);
		print(sheet, 2, 2);
	}

	private void definitions() {
		List<Column> columns = List.of(new Column("代码", "word", 22), new Column("指标", "word", 18),
				new Column("计算公式", "word", 54), new Column("单位与修约", "word", 22), new Column("说明", "word", 40));
		XSSFSheet sheet = sheet("10指标口径说明", columns);
		top(sheet, "指标口径说明", columns);
		sample(sheet, 3, columns, "definitions");
		sheet.getRow(3).setHeightInPoints(48);
		print(sheet, 2, 0);
	}

	private static List<Column> with(Column first, Column second, List<Column> rest) {
		List<Column> columns = new ArrayList<>(List.of(first, second));
		columns.addAll(rest);
		return columns;
	}

}
