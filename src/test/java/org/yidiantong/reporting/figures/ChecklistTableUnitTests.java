package org.yidiantong.reporting.figures;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yidiantong.reporting.readmodel.PublishedChecklist;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of categories and items, whose rows add up to all complaints.
 */
class ChecklistTableUnitTests {

	private static final PublishedChecklist LIST = new PublishedChecklist(
			List.of(new PublishedChecklist.Category("C1", "公共服务", "SERVICE"),
					new PublishedChecklist.Category("C2", "集体资产", "COLLECTIVE")),
			List.of(new PublishedChecklist.Item("L01", "341503/L01", "C1", "路灯报修"),
					new PublishedChecklist.Item("B01", "anhui/B01", "C2", "集体合同")));

	@Test
	void showsEachCategoryFollowedByItsItems() {
		ReportTable table = table(Map.of()).categories();
		assertThat(table.rows()).extracting(TableRow::key)
			.containsExactly("category/C1", "item/341503/L01", "category/C2", "item/anhui/B01");
		assertThat(column(table, "level")).containsExactly("CATEGORY", "ITEM", "CATEGORY", "ITEM");
		assertThat(column(table, "group")).containsExactly("SERVICE", "SERVICE", "COLLECTIVE", "COLLECTIVE");
	}

	@Test
	void endsWithComplaintsThatAreNotOnTheList() {
		ReportTable table = table(Map.of("341503/L01", Measured.onTime(1, 3), "341503/L09", Measured.onTime(1, 1),
				Breakdown.NONE, Measured.onTime(1, 4)))
			.categories();
		assertThat(table.rows()).extracting(TableRow::key).endsWith("item/anhui/B01", "item/", "item/341503/L09");
		assertThat(column(table, "name")).endsWith("集体合同", "未选事项", "341503/L09");
		assertThat(column(table, "code")).endsWith("B01", null, "341503/L09");
	}

	@Test
	void showsTheShareOfAllComplaints() {
		ReportTable table = table(Map.of("341503/L01", Measured.onTime(1, 3))).categories();
		assertThat(column(table, "complaints")).extracting(String::valueOf).containsExactly("0", "3", "0", "0");
		assertThat(column(table, "share")).extracting(String::valueOf).containsExactly("0.00", "37.50", "0.00", "0.00");
	}

	@Test
	void showsCategoriesThatAreNotOnTheList() {
		ReportTable table = new ChecklistTable(Measured.breakdown(Measured.onTime(1, 8), Dimension.CATEGORY,
				Map.of("C1", Measured.onTime(1, 1), "C9", Measured.onTime(1, 2))), LIST)
			.categories();
		assertThat(table.rows()).extracting(TableRow::key).endsWith("item/anhui/B01", "category/C9");
		assertThat(table.rows()).hasSize(5);
	}

	private static ChecklistTable table(Map<String, Measurements> items) {
		return new ChecklistTable(Measured.breakdown(Measured.onTime(1, 8), Dimension.ITEM, items), LIST);
	}

	private static List<Object> column(ReportTable table, String code) {
		return table.rows().stream().map((row) -> table.cell(row, code)).toList();
	}

}
