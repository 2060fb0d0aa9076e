package org.yidiantong.disclosure.accounts;

import java.time.YearMonth;
import java.util.List;

import org.yidiantong.identity.Actor;
import org.yidiantong.organization.PlaceCode;

/**
 * The ledgers of villages (财务台账) of the bound district. Implemented by the nested module
 * that keeps them.
 */
public interface VillageLedgers {

	/** The latest public months of a place, the newest first. */
	List<PublishedMonth> latest(PlaceCode place, int limit);

	/**
	 * Writes a month of which nothing is written yet, and submits it for checking, for a
	 * module that cannot know the nested one.
	 */
	void submit(Actor writer, PlaceCode place, YearMonth month, WriteLedger input);

	/** Publishes a submitted month, as {@link #submit}. */
	void publish(Actor desk, PlaceCode place, YearMonth month);

}
