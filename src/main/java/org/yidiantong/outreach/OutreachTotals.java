package org.yidiantong.outreach;

import java.util.Map;

/**
 * What was done in a time, and how often the pages were looked at.
 *
 * @param trainings how many were held
 * @param trained how many people came to them
 * @param leaflets copies
 * @param benchMeetings how many were held
 * @param visits page views
 * @param byChannel page views of each channel that had any
 */
public record OutreachTotals(long trainings, long trained, long leaflets, long benchMeetings, long visits,
		Map<Channel, Long> byChannel) {

	public OutreachTotals {
		byChannel = Map.copyOf(byChannel);
	}

}
