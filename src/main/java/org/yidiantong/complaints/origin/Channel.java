package org.yidiantong.complaints.origin;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintFiled;

/**
 * The way on which a complaint came.
 */
public enum Channel {

	/** The person filed it on the platform's pages, or by a program. */
	ONLINE("网上"),

	/** At a window. */
	WINDOW("窗口"),

	/** By telephone. */
	TELEPHONE("电话"),

	/** By letter. */
	LETTER("来信"),

	/** From the hotline 12345. */
	HOTLINE("12345热线"),

	/** From the system that the district had before. */
	HISTORY("原系统");

	private final String chinese;

	Channel(String chinese) {
		this.chinese = chinese;
	}

	/** The channel of a name. */
	public static Optional<Channel> read(@Nullable String name) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(name)).findFirst();
	}

	/** Whether another office can forward complaints that came on this way. */
	public boolean isForwarded() {
		return this != ONLINE && this != HISTORY;
	}

	/** The Chinese name. */
	public String chinese() {
		return this.chinese;
	}

	/** The value in events. */
	public ComplaintFiled.Channel published() {
		return ComplaintFiled.Channel.valueOf(name());
	}

}
