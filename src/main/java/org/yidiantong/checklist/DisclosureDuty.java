package org.yidiantong.checklist;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What of an item has to be made public.
 *
 * @param what the contents
 * @param how the ways
 * @param frequency how often
 * @param frequencyText how often, in the words of the list
 * @param noticeDays least number of calendar days a public notice stays up; null when
 * none is asked
 * @param audience for whom
 * @param privacy what must not be shown
 */
@ValueObject
public record DisclosureDuty(String what, List<DisclosureWay> how, List<DisclosureFrequency> frequency,
		String frequencyText, @Nullable Integer noticeDays, Audience audience, String privacy) {

	public DisclosureDuty {
		how = List.copyOf(how);
		frequency = List.copyOf(frequency);
	}

}
