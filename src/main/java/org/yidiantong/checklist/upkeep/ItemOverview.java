package org.yidiantong.checklist.upkeep;

import java.util.List;

import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.figures.ItemFigure;

/**
 * How an item of the list in effect stands.
 *
 * @param figure of the last twelve months
 * @param lapsed bases that are not in force today
 * @param led whether the district has a department for an item that one leads
 */
public record ItemOverview(ItemCode code, String name, ItemFigure figure, List<Basis> lapsed, boolean led) {

	public ItemOverview {
		lapsed = List.copyOf(lapsed);
	}

	/** Whether nobody complained about it in the last twelve months. */
	public boolean isQuiet() {
		return this.figure.complaints() == 0;
	}

}
