package org.yidiantong.checklist.drafting.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.yidiantong.checklist.comparison.ItemChange;
import org.yidiantong.checklist.comparison.ItemChangeView;

/**
 * A change of an item, in plain words.
 */
@Schema(description = "一个事项的变化")
record ListChange(@Schema(description = "新增、调整或取消") ItemChange.Kind kind, @Schema(description = "事项编号") String code,
		@Schema(description = "事项名称") String name, @Schema(description = "改了什么，一句一处") List<String> sentences) {

	static ListChange of(ItemChangeView view) {
		return new ListChange(view.kind(), view.code(), view.name(), view.sentences());
	}

}
