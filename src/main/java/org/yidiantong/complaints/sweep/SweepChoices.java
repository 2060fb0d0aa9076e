package org.yidiantong.complaints.sweep;

import java.util.List;
import java.util.Map;

import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.inspection.SweepProposal;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;

/**
 * What can be chosen when a sweep is opened.
 *
 * @param place where the complaint comes from
 * @param places by township, without those that a recused unit is responsible for
 * @param wholeDistrict whether all places together can be chosen
 * @param repeats complaints about the same item
 */
public record SweepChoices(ItemCode itemCode, String itemName, PlaceCode place, Map<Place, List<Place>> places,
		boolean wholeDistrict, SweepProposal repeats) {
}
