package org.yidiantong.reporting.workbook;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.support.XlsxXmlReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What stands in a workbook is what was given, as another reader finds it.
 */
class CellWriterUnitTests {

	private static final String TOWNSHIPS = "2乡镇街办理情况";

	/** Days from 1899-12-30 to 1970-01-01. */
	private static final long DAYS_BEFORE = 25569;

	private final Workbooks workbooks = new TemplateWorkbooks();

	@Test
	void saysEveryValueThatItWasGiven() throws Exception {
		WorkbookContent content = GeneratedContent.plausible();
		XlsxXmlReader reader = read(content);
		Map<String, String> names = reader.names();
		for (WorkbookTable table : content.tables()) {
			compare(reader, names.get("table_" + table.name()), table);
		}
		content.cells().forEach((name, value) -> {
			String[] place = names.get("cell_" + name).replace("$", "").replace("'", "").split("[!:]");
			assertThat(reader.value(place[0], place[1])).as(name).isEqualTo(written(value));
		});
	}

	@Test
	void keepsTheSheetsOfTheTemplate() throws Exception {
		assertThat(read(GeneratedContent.plausible()).sheets()).containsExactly("1总体情况", TOWNSHIPS, "3区直部门办理情况",
				"4类别与事项分布", "5热点问题与典型事例", "6超期与督办台账", "7不满意件整改台账", "8公开任务完成情况", "9村级明细", "10指标口径说明");
	}

	@Test
	void keepsEveryName() throws Exception {
		WorkbookLayout definition = BuiltInTemplates.performance().layout();
		Map<String, String> names = read(GeneratedContent.plausible()).names();
		definition.cells().forEach((name) -> assertThat(names).containsKey("cell_" + name));
		assertThat(names).containsEntry("table_townships", "'" + TOWNSHIPS + "'!$A$4:$P$25")
			.containsEntry("totals_townships", "'" + TOWNSHIPS + "'!$A$26:$P$26")
			.containsEntry("table_items", "'4类别与事项分布'!$A$13:$I$48");
		assertThat(names.values()).noneMatch((place) -> place.contains("#REF"));
	}

	@Test
	void showsSharesAsNumbersAndWhatIsUndefinedAsADash() throws Exception {
		XlsxXmlReader reader = read(GeneratedContent.plausible());
		assertThat(reader.value(TOWNSHIPS, "O5")).isEqualTo("0.875");
		assertThat(reader.format(TOWNSHIPS, "O5")).isEqualTo("0.0%");
		assertThat(reader.format(TOWNSHIPS, "J5")).isIn("10", "0.00%");
		assertThat(reader.value(TOWNSHIPS, "O25")).isEqualTo("—");
		assertThat(reader.style(TOWNSHIPS, "O25")
			.getElementsByTagName("alignment")
			.item(0)
			.getAttributes()
			.getNamedItem("horizontal")
			.getNodeValue()).isEqualTo("right");
	}

	@Test
	void letsAValueSayItsOwnKind() throws Exception {
		XlsxXmlReader reader = read(GeneratedContent.plausible());
		assertThat(reader.format("1总体情况", "B7")).isEqualTo("0.0%");
		assertThat(reader.format("1总体情况", "D7")).contains("个百分点");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|'/c calc'!A1", "+1+1", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x\")", " =1+1",
			"_x003D_1+1", "<f>1</f>", "a\u0000b" })
	void neverMakesAFormulaOfAText(String text) throws Exception {
		XlsxXmlReader reader = read(GeneratedContent.with("townships", (table) -> GeneratedContent.rows(table,
				List.of(table.rows().get(0).stream().map((value) -> CellValue.of(text)).toList()))));
		assertThat(reader.formula(TOWNSHIPS, "B4")).isEmpty();
		assertThat(reader.type(TOWNSHIPS, "B4")).isEqualTo("s");
		String escaped = text.startsWith("_x") ? text.replaceFirst("_", "_x005F_") : text.replace('\u0000', '\uFFFD');
		assertThat(reader.value(TOWNSHIPS, "B4")).isEqualTo(escaped);
		if (text.matches("\\s*[=+@-].*")) {
			assertThat(reader.style(TOWNSHIPS, "B4").getAttribute("quotePrefix")).isIn("1", "true");
		}
	}

	@Test
	void cutsATextThatNoCellHolds() throws Exception {
		XlsxXmlReader reader = read(GeneratedContent.with("townships", (table) -> GeneratedContent.rows(table,
				List.of(table.rows().get(0).stream().map((value) -> CellValue.of("长".repeat(40_000))).toList()))));
		assertThat(reader.value(TOWNSHIPS, "B4")).hasSize(32_767).endsWith("长…");
	}

	@Test
	void cutsNoCharacterInHalf() throws Exception {
		String text = "长".repeat(32_765) + "𠮷野";
		XlsxXmlReader reader = read(GeneratedContent.with("townships", (table) -> GeneratedContent.rows(table,
				List.of(table.rows().get(0).stream().map((value) -> CellValue.of(text)).toList()))));
		assertThat(reader.value(TOWNSHIPS, "B4")).hasSize(32_766).endsWith("长…");
	}

	@Test
	void makesTheSameBytesOfTheSameContent() {
		assertThat(this.workbooks.write(GeneratedContent.plausible(), null).bytes())
			.isEqualTo(this.workbooks.write(GeneratedContent.plausible(), null).bytes());
	}

	@Test
	void bearsNoTimeOfItsPacking() throws Exception {
		byte[] written = this.workbooks.write(GeneratedContent.plausible(), null).bytes();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo("1980-01-01T00:00:00");
			}
		}
	}

	@Test
	void bearsTheStatisticsTime() throws Exception {
		String properties = read(GeneratedContent.plausible()).parts().get("docProps/core.xml");
		assertThat(properties.split("2021-12-15T10:30:00Z", -1)).hasSize(3);
		assertThat(properties.replace("2021-12-15T10:30:00Z", "")).doesNotContainPattern("\\d{4}-\\d\\d-\\d\\dT");
	}

	@Test
	void refusesContentThatIsNotTheReports() {
		WorkbookContent content = GeneratedContent.without("townships");
		content.cells().remove("title");
		content.cells().put("mood", CellValue.of("good"));
		assertThatIllegalArgumentException().isThrownBy(() -> this.workbooks.write(content, null))
			.withMessageContaining("cell title is missing")
			.withMessageContaining("cell mood is unknown")
			.withMessageContaining("table townships is missing");
	}

	@Test
	void refusesATableThatIsTooLong() {
		assertThatExceptionOfType(TableTooLong.class).isThrownBy(() -> this.workbooks
			.write(GeneratedContent.with("villages", (table) -> GeneratedContent.villages(10_001)), null));
	}

	private void compare(XlsxXmlReader reader, String area, WorkbookTable table) {
		String[] parts = area.replace("'", "").split("[!:]");
		CellReference first = new CellReference(parts[1]);
		List<String> order = BuiltInTemplates.performance()
			.layout()
			.tables()
			.stream()
			.filter((each) -> each.name().equals(table.name()))
			.findFirst()
			.orElseThrow()
			.columns();
		for (int row = 0; row < table.rows().size(); row++) {
			for (int column = 0; column < order.size(); column++) {
				String cell = CellReference.convertNumToColString(first.getCol() + column) + (first.getRow() + row + 1);
				CellValue given = table.rows().get(row).get(table.keys().indexOf(order.get(column)));
				assertThat(reader.value(parts[0], cell)).as(parts[0] + cell).isEqualTo(written(given));
			}
		}
	}

	private static String written(CellValue value) {
		if (value instanceof CellValue.Text text) {
			return text.value();
		}
		if (value instanceof CellValue.Dash) {
			return "—";
		}
		if (value instanceof CellValue.Count count) {
			return (double) count.value() + "";
		}
		if (value instanceof CellValue.Decimal decimal) {
			return decimal.value().doubleValue() + "";
		}
		if (value instanceof CellValue.Day day) {
			return (double) (day.value().toEpochDay() + DAYS_BEFORE) + "";
		}
		return "44545.770833333336";
	}

	private XlsxXmlReader read(WorkbookContent content) throws Exception {
		return new XlsxXmlReader(this.workbooks.write(content, null).bytes());
	}

}
