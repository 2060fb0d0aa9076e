package org.yidiantong.outreach.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Min;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;

/**
 * Published when the page views of a day are recorded or corrected. It holds all that is
 * known of the day and replaces every earlier event of that day.
 *
 * @param tenant National code of the district
 * @param day The day
 * @param views Page views of all channels together
 * @param channels Page views by the way people came
 */
@EventName("org.yidiantong.outreach.visits-recorded")
public record VisitsRecorded(int tenant, LocalDate day, @Min(0) long views, List<ByChannel> channels,
		int subjectVersion, Instant occurredAt) implements ModuleEvent {

	public VisitsRecorded {
		channels = List.copyOf(channels);
	}

	@Override
	public String subject() {
		return "visits/" + this.day;
	}

	/**
	 * Page views through one channel.
	 *
	 * @param channel The way people came
	 * @param views How many
	 */
	public record ByChannel(Channel channel, @Min(0) int views) {
	}

	/** A way by which people come to the pages. */
	public enum Channel {

		/** 二维码海报 */
		QR,

		/** 微信公众号 */
		WECHAT,

		/** 网站 */
		WEBSITE,

		/** 便民窗口 */
		COUNTER,

		/** 抖音 */
		DOUYIN

	}

}
