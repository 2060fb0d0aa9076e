package org.yidiantong.checklist;

import java.util.List;
import java.util.Set;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What of an item has to be made public.
 *
 * @param what the contents
 * @param how the ways, such as 平台公示
 * @param frequencies how often
 * @param frequencyText how often, in the words of the list
 * @param noticeDays least number of days a public notice stays up; null when none is
 * asked
 * @param audience for whom
 * @param privacy what must not be shown
 */
@ValueObject
public record DisclosureDuty(String what, List<String> how, Set<DisclosureFrequency> frequencies,
		String frequencyText, @Nullable Integer noticeDays, String audience, String privacy) {
}
