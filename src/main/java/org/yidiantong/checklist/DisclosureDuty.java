package org.yidiantong.checklist;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What has to be disclosed about an item, how, and how often.
 *
 * @param what the contents to disclose
 * @param how the channels
 * @param frequency how often
 * @param frequencyText how often, in the words of the list
 * @param noticeDays minimum number of calendar days that a public notice stays up; null
 * when there is no minimum
 * @param audience who may read it
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
