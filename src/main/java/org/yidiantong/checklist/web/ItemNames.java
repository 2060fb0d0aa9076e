package org.yidiantong.checklist.web;

import java.util.Optional;

import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.site.ArgumentNames;

import org.springframework.stereotype.Component;

/**
 * Names the items of today's list in refusals that state their codes.
 */
@Component
class ItemNames implements ArgumentNames {

	private final ChecklistManagement checklist;

	ItemNames(ChecklistManagement checklist) {
		this.checklist = checklist;
	}

	@Override
	public Optional<String> name(Object argument) {
		return (argument instanceof ItemCode code) ? this.checklist.item(code).map(Item::name) : Optional.empty();
	}

}
