package org.yidiantong.complaints.recused;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;
import org.yidiantong.organization.UnitCode;

/**
 * Tells who is recused from complaints of the bound district (回避). A module that keeps or
 * shows anything of single complaints asks here, and to whoever is recused the complaint
 * does not exist. Figures of the district are the same for everybody.
 */
public interface RecusedComplaints {

	/** Those from which a post is recused, or its unit. */
	Set<ComplaintId> of(String post, @Nullable String unit);

	/** The units that are recused from a complaint. */
	List<UnitCode> units(ComplaintId complaint);

	/** The posts of the district that are recused from a complaint. */
	List<String> posts(ComplaintId complaint);

	/** The complaints from which an actor is recused, as a person or with its unit. */
	default Set<ComplaintId> of(Actor actor) {
		UnitCode unit = actor.unit();
		return of(actor.name(), (unit == null) ? null : unit.value());
	}

	/** The same as an array for SQL. */
	default UUID[] idsOf(Actor actor) {
		return of(actor).stream().map(ComplaintId::value).toArray(UUID[]::new);
	}

}
