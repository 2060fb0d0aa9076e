package org.yidiantong.disclosure.inspection;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.Period;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * A published version of a village's ledger of a month.
 *
 * @param path codes from the township down
 * @param version number of the version
 * @param supervising unit that supervises the village; null where the district does
 */
public record InspectedLedger(List<PlaceCode> path, String placeName, Period month, int version, UnitCode unit,
		@Nullable UnitCode supervising, List<Found> findings) {

	public InspectedLedger {
		path = List.copyOf(path);
		findings = List.copyOf(findings);
	}

	/**
	 * What was found in it.
	 *
	 * @param kind name of the kind, as in {@code FindingRaised}
	 * @param rows numbers of the rows, the first is 1
	 * @param detail numbers of vouchers, or formatted amounts
	 */
	public record Found(String kind, List<Integer> rows, String detail) {

		public Found {
			rows = List.copyOf(rows);
		}

	}

}
