package org.yidiantong.checklist.drafting.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.yidiantong.checklist.comparison.ItemChange;
import org.yidiantong.checklist.comparison.ItemChangeView;
import org.yidiantong.checklist.comparison.ItemChangeWords;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Changes of a list in plain words.
 */
@Component
class ChangeTexts {

	private final ItemChangeWords words;

	ChangeTexts(MessageSource messages) {
		this.words = new ItemChangeWords(messages);
	}

	List<ItemChangeView> of(List<ItemChange> changes, Locale locale) {
		return changes.stream().map((change) -> this.words.of(change, locale)).toList();
	}

	Map<ItemChange.Kind, List<ItemChangeView>> byKind(List<ItemChange> changes, Locale locale) {
		Map<ItemChange.Kind, List<ItemChangeView>> kinds = new EnumMap<>(ItemChange.Kind.class);
		of(changes, locale)
			.forEach((view) -> kinds.computeIfAbsent(view.kind(), (kind) -> new ArrayList<>()).add(view));
		return kinds;
	}

}
