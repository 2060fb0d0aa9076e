package org.yidiantong.checklist.upkeep;

import java.util.List;

import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.figures.ItemFigure;

/**
 * How an item of the list in effect stands.
 *
 * @param lineage permanent key
 * @param figure of the days asked for
 * @param lapsed bases that are not in force today
 * @param led whether the district has a department for an item that one leads
 */
public record ItemOverview(ItemCode code, String lineage, String name, ItemFigure figure, List<Basis> lapsed,
		boolean led) {

	public ItemOverview {
		lapsed = List.copyOf(lapsed);
	}

	/** Whether nobody complained about it on these days. */
	public boolean isQuiet() {
		return this.figure.complaints() == 0;
	}

}
