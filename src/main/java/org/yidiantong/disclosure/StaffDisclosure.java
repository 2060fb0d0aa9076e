package org.yidiantong.disclosure;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Audience;
import org.yidiantong.disclosure.content.MaskedContent;

/**
 * A disclosure as an officer sees it who writes or checks it.
 *
 * @param revision to be sent back with what is done next
 * @param typed what is being written, for its writers only; null for others and where
 * nothing is
 * @param preview what is being written, as everybody will see it; null where nothing is
 * @param correction why the published version is corrected, as far as it is said
 * @param sentBack why the checker sent it back
 * @param versions what is public, the newest first; none before the first
 * @param actions what whoever asks may do now
 */
public record StaffDisclosure(UUID id, int revision, DisclosureState state, DisclosureKind kind, String itemCode,
		String itemName, String unitName, String placeName, Period period, Audience audience,
		@Nullable WriteDisclosure typed, @Nullable MaskedContent preview, @Nullable String correction,
		@Nullable String sentBack, List<PublishedDisclosure> versions, Set<DisclosureAction> actions) {

	public StaffDisclosure {
		versions = List.copyOf(versions);
		actions = Set.copyOf(actions);
	}

}
