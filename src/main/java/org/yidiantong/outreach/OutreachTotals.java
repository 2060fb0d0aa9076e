package org.yidiantong.outreach;

import java.util.Map;

/**
 * Totals of activities and page views in a time span.
 *
 * @param trainings number of trainings
 * @param trained number of participants
 * @param leaflets number of copies
 * @param benchMeetings number of bench meetings
 * @param visits page views
 * @param byChannel page views by channel, without channels that had none
 */
public record OutreachTotals(long trainings, long trained, long leaflets, long benchMeetings, long visits,
		Map<Channel, Long> byChannel) {

	public OutreachTotals {
		byChannel = Map.copyOf(byChannel);
	}

}
