package org.yidiantong.complaints.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.organization.PlaceCode;

/**
 * A complaint as everybody may see it.
 *
 * @param caseNumber given at acceptance
 * @param closed whether the complainant has got an answer, which holds
 * @param stateName name of the state for citizens
 * @param itemName as it was when the complaint was filed; null without an item
 * @param place the place, or its township
 * @param changedOn the day of the acceptance or of the last closing
 */
public record PublicComplaint(String caseNumber, boolean closed, String stateName, @Nullable ItemCode item,
		@Nullable String itemName, PlaceCode place, LocalDate filedOn, LocalDate changedOn, LocalDate dueOn) {
}
