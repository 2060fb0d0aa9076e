package org.yidiantong.checklist.benefits;

import java.time.LocalDate;
import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Basis;

/**
 * A policy that gives people something (惠民政策), in plain words.
 *
 * @param id permanent, unique in the district
 * @param plain what it is, in a sentence or two
 * @param standard what one gets and how much, a line for each case
 * @param eligibility who may get it, a line for each condition
 * @param materials what to bring
 * @param where where to go
 * @param who the groups that it is for; everybody when empty
 * @param events codes of the life events at which it matters
 * @param hardshipOnly whether only people in hardship get it
 * @param villagersOnly whether only people of villages get it
 * @param items lineages of the items by which one gets it
 * @param documents on which it rests
 * @param from first day in force; null when not known
 * @param until last day in force; null while no end is known
 * @param source where the text comes from
 * @param unverified whether it could not be checked against the documents
 */
@ValueObject
public record Benefit(String id, String name, String plain, List<String> standard, List<String> eligibility,
		List<String> materials, String where, List<PersonGroup> who, List<String> events, boolean hardshipOnly,
		boolean villagersOnly, List<String> items, List<Basis> documents, @Nullable LocalDate from,
		@Nullable LocalDate until, String source, boolean unverified) {

	public Benefit {
		standard = List.copyOf(standard);
		eligibility = List.copyOf(eligibility);
		materials = List.copyOf(materials);
		who = List.copyOf(who);
		events = List.copyOf(events);
		items = List.copyOf(items);
		documents = List.copyOf(documents);
	}

	/** Whether it is no longer in force on a day. */
	public boolean hasLapsed(LocalDate day) {
		return this.until != null && day.isAfter(this.until);
	}

}
