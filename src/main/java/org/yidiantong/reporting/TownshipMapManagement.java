package org.yidiantong.reporting;

import java.util.Collection;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.reporting.map.TownshipMap;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the map of the bound district's townships.
 */
@Service
public class TownshipMapManagement {

	private final Templates templates;

	TownshipMapManagement(Templates templates) {
		this.templates = templates;
	}

	/**
	 * Draws the map, with the outlines that the district's folder has.
	 * @param townships codes in the order of the district
	 * @throws org.yidiantong.identity.NotPermitted when the actor may not read figures
	 */
	@Transactional(readOnly = true)
	public TownshipMap map(Actor actor, Collection<String> townships) {
		actor.require(Permission.REPORTS_READ);
		return TownshipMap.of(townships, this.templates.find(Templates.TOWNSHIPS).orElse(null));
	}

}
