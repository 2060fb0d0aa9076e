package org.yidiantong.checklist.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.benefits.Benefit;
import org.yidiantong.checklist.benefits.PersonGroup;

/**
 * A policy in the API.
 *
 * @param who the groups that it is for; everybody when empty
 * @param events codes of life events
 * @param items lineages of items
 * @param lapsed whether it is no longer in force today
 * @param unverified whether it was not checked against the documents
 */
record PolicyAnswer(String id, String name, String plain, List<String> standard, List<String> eligibility,
		List<String> materials, String where, List<PersonGroup> who, List<String> events, boolean hardshipOnly,
		boolean villagersOnly, List<String> items, List<Basis> documents, @Nullable LocalDate from,
		@Nullable LocalDate until, boolean lapsed, String source, boolean unverified) {

	static PolicyAnswer of(Benefit benefit, boolean lapsed) {
		return new PolicyAnswer(benefit.id(), benefit.name(), benefit.plain(), benefit.standard(),
				benefit.eligibility(), benefit.materials(), benefit.where(), benefit.who(), benefit.events(),
				benefit.hardshipOnly(), benefit.villagersOnly(), benefit.items(), benefit.documents(), benefit.from(),
				benefit.until(), lapsed, benefit.source(), benefit.unverified());
	}

}
