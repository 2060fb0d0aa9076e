package org.yidiantong.complaints.origin;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Where a complaint comes from.
 *
 * @param foreignNumber the number that it has there; no other complaint of the channel
 * has it
 * @param forwardedBy name of the program that forwarded it; null when none did
 * @param asked the row of a ledger at which it began; null when it began elsewhere
 */
@ValueObject
@Embeddable
public record Origin(@Enumerated(EnumType.STRING) @Column(name = "channel") Channel channel,
		@Nullable @Column(name = "foreign_number") String foreignNumber,
		@Nullable @Column(name = "forwarded_by") String forwardedBy, @Nullable @Embedded AskedRow asked) {

	/** Maximum number of characters of a foreign number. */
	public static final int LONGEST_NUMBER = 50;

	/** A complaint that another office forwarded. */
	public Origin(Channel channel, String foreignNumber, String forwardedBy) {
		this(channel, foreignNumber, forwardedBy, null);
	}

	/** A complaint that was filed on the platform. */
	public static Origin online() {
		return online(null);
	}

	/** A complaint that was filed on the platform, at a row of a ledger or elsewhere. */
	public static Origin online(@Nullable AskedRow asked) {
		return new Origin(Channel.ONLINE, null, null, asked);
	}

	/** A complaint that was taken over from the system that the district had before. */
	public static Origin history(String number) {
		return new Origin(Channel.HISTORY, number, null, null);
	}

	/** Whether it was taken over from the system that the district had before. */
	public boolean isHistory() {
		return this.channel == Channel.HISTORY;
	}

}
