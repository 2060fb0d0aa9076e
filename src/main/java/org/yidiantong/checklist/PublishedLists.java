package org.yidiantong.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * The published versions of the district that is bound, as rows.
 */
@Component
class PublishedLists {

	Checklist on(LocalDate day) {
		throw new ChecklistUnknown(day);
	}

	List<ItemSummary> items(String version) {
		return List.of();
	}

	List<Item> wholeItems(String version) {
		return List.of();
	}

	Optional<Item> item(String version, String code) {
		return Optional.empty();
	}

}
