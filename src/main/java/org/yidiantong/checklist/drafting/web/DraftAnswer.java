package org.yidiantong.checklist.drafting.web;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.yidiantong.checklist.comparison.ItemChangeView;
import org.yidiantong.checklist.drafting.DraftState;
import org.yidiantong.checklist.drafting.DraftView;
import org.yidiantong.checklist.drafting.ListDraft;

/**
 * The draft of the next list for programs.
 */
@Schema(description = "下一版清单的草稿")
record DraftAnswer(@Schema(description = "编辑中、待审定") DraftState state, @Schema(description = "版本号") String version,
		@Schema(description = "施行日期") LocalDate effectiveFrom, @Schema(description = "它改动的版本") String changed,
		@Schema(description = "事项数") int items, @Schema(description = "与它改动的版本的不同") List<ListChange> changes) {

	static DraftAnswer of(DraftView view, List<ItemChangeView> changes) {
		ListDraft draft = view.draft();
		return new DraftAnswer(draft.state(), draft.version(), draft.effectiveFrom(), draft.changes(),
				draft.items().size(), changes.stream().map(ListChange::of).toList());
	}

}
