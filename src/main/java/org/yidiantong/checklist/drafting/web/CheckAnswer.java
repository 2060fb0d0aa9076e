package org.yidiantong.checklist.drafting.web;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.yidiantong.checklist.comparison.ItemChangeView;
import org.yidiantong.checklist.drafting.CheckedList;
import org.yidiantong.checklist.drafting.CheckedWorkbook;

/**
 * A list that was checked and not stored.
 */
@Schema(description = "试读的清单")
record CheckAnswer(@Schema(description = "版本号") String version, @Schema(description = "施行日期") LocalDate effectiveFrom,
		@Schema(description = "事项数") int items, @Schema(description = "与最后施行的一版的不同") List<ListChange> changes) {

	static CheckAnswer of(CheckedWorkbook checked, List<ItemChangeView> changes) {
		CheckedList list = checked.list().orElseThrow();
		return new CheckAnswer(list.version(), list.effectiveFrom(), list.items().size(),
				changes.stream().map(ListChange::of).toList());
	}

}
