package org.yidiantong.evaluation.sampling;

import java.util.Collection;

/**
 * How many complaints a sample was drawn from, and how many it chose.
 *
 * @param closed complaints that were closed in the period
 * @param unreachable of these, whose complainant left no contact
 * @param chosen complaints
 */
record SampleSize(int closed, int unreachable, int chosen) {

	static final SampleSize NONE = new SampleSize(0, 0, 0);

	static SampleSize of(Collection<SampleMember> members) {
		return new SampleSize(members.size(), (int) members.stream().filter((one) -> !one.reachable()).count(),
				(int) members.stream().filter(SampleMember::chosen).count());
	}

}
