package org.yidiantong.complaints.cards;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Raises the cards of the bound district. Implemented by the module that has the
 * complaints. Safe to be used by several instances of the application at once.
 */
public interface CardRaising {

	/** Ids of the complaints of which a card may have fallen due, in a fixed order. */
	List<UUID> candidates();

	/**
	 * Raises what has fallen due of some complaints, in the present transaction. Those on
	 * which somebody else works are skipped.
	 * @return how many were not skipped
	 */
	int raise(Collection<UUID> complaints);

}
