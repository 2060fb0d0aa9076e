package org.yidiantong.disclosure;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Audience;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.disclosure.DisclosureSummary.Withdrawal;
import org.yidiantong.disclosure.content.MaskedContent;
import org.yidiantong.disclosure.inspection.DutyFinding;

/**
 * A disclosure as shown to its writers and checkers.
 *
 * @param revision to be sent with the next action
 * @param input the draft as entered, for its writers only; null for others and without a
 * draft
 * @param preview the draft as it would be published; null without a draft
 * @param correction reason of the correction, if given
 * @param sentBack why the checker returned it
 * @param withdrawal when and why it was withdrawn; null while it is not
 * @param versions published versions, the newest first
 * @param findings what would be found if the draft was published now
 * @param standing what was found in the published versions and is not settled
 * @param actions open to the caller now
 */
public record StaffDisclosure(UUID id, int revision, DisclosureState state, DisclosureKind kind, ItemCode itemCode,
		String itemName, String unitName, String placeName, Period period, Audience audience,
		@Nullable WriteDisclosure input, @Nullable MaskedContent preview, @Nullable String correction,
		@Nullable String sentBack, @Nullable Withdrawal withdrawal, List<PublishedDisclosure> versions,
		List<DutyFinding> findings, List<DutyFinding> standing, Set<DisclosureAction> actions) {

	public StaffDisclosure {
		versions = List.copyOf(versions);
		findings = List.copyOf(findings);
		standing = List.copyOf(standing);
		actions = Set.copyOf(actions);
	}

}
