package org.yidiantong.outreach;

import java.time.LocalDate;
import java.util.List;

/**
 * A day's page views are known, or known better: what an earlier one said of this day no
 * longer counts.
 */
record VisitsRecorded(int tenant, LocalDate day, long views, List<ByChannel> channels) {

	VisitsRecorded {
		channels = List.copyOf(channels);
	}

	/** Page views through one channel. */
	record ByChannel(Channel channel, int views) {
	}

}
