package org.yidiantong.checklist.figures;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What was counted about an item.
 *
 * @param complaints filed, by the rules of the reports
 * @param rated valid ratings
 * @param satisfied ratings from 3 to 5
 */
@ValueObject
public record ItemFigure(long complaints, long rated, long satisfied) {

	/** Nothing was counted. */
	public static final ItemFigure NONE = new ItemFigure(0, 0, 0);

}
