package org.yidiantong.checklist.figures;

import java.time.LocalDate;
import java.util.Map;

/**
 * Counts complaints and ratings of the bound district by item. The module that has these
 * figures implements it.
 */
@FunctionalInterface
public interface ItemFigures {

	/**
	 * The figures of the days from one to another, both included, by the lineage of the
	 * item. Items without any are left out. Call it without a transaction.
	 */
	Map<String, ItemFigure> between(LocalDate from, LocalDate to);

}
