package org.yidiantong.reporting.workbook;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The content of a workbook.
 *
 * @param template the template of the report
 * @param cells single values by name; {@code statisticsTime}, a {@link CellValue.Moment}
 * or {@link CellValue.Day}, also becomes the creation time of the file
 * @param kind the word for the district: 区, 县, 市 or 旗
 * @param tables the tables, in any order
 * @param properties custom properties of the file by name
 */
public record WorkbookContent(WorkbookTemplate template, String kind, Map<String, CellValue> cells,
		List<WorkbookTable> tables, Map<String, String> properties) {

	/** The cell with the creation time of the file. */
	static final String TIME = "statisticsTime";

	private static final LocalDateTime UNDATED = LocalDateTime.of(2000, 1, 1, 0, 0);

	public WorkbookContent {
		cells = new LinkedHashMap<>(cells);
		tables = List.copyOf(tables);
		properties = new TreeMap<>(properties);
	}

	Optional<WorkbookTable> table(String name) {
		return this.tables.stream().filter((table) -> table.name().equals(name)).findFirst();
	}

	LocalDateTime time() {
		CellValue time = this.cells.get(TIME);
		if (time instanceof CellValue.Moment moment) {
			return moment.value();
		}
		return (time instanceof CellValue.Day day) ? day.value().atStartOfDay() : UNDATED;
	}

}
