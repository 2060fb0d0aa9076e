package org.yidiantong.complaints.origin;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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
 */
@ValueObject
@Embeddable
public record Origin(@Enumerated(EnumType.STRING) @Column(name = "channel") Channel channel,
		@Nullable @Column(name = "foreign_number") String foreignNumber,
		@Nullable @Column(name = "forwarded_by") String forwardedBy) {

	/** Maximum number of characters of a foreign number. */
	public static final int LONGEST_NUMBER = 50;

	/** A complaint that was filed on the platform. */
	public static Origin online() {
		return new Origin(Channel.ONLINE, null, null);
	}

	/** A complaint that was taken over from the system that the district had before. */
	public static Origin history(String number) {
		return new Origin(Channel.HISTORY, number, null);
	}

	/** Whether it was taken over from the system that the district had before. */
	public boolean isHistory() {
		return this.channel == Channel.HISTORY;
	}

}
