package org.yidiantong.disclosure.findings;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.inspection.DutyFinding;
import org.yidiantong.organization.UnitCode;

/**
 * A finding that was raised when a version was published.
 *
 * @param disclosure id of the disclosure
 * @param version the version in which it was found
 * @param supervising unit that settles it; null where the district does
 * @param settledAt null while it is open
 * @param note how it was settled; null while it is open and when a correction removed it
 */
public record RaisedFinding(UUID id, UUID disclosure, int version, DutyFinding finding, String placeName,
		String itemName, Period period, UnitCode unit, @Nullable UnitCode supervising, Instant raisedAt,
		@Nullable Instant settledAt, @Nullable String note) {

	/** Whether it waits for the supervising unit. */
	public boolean isOpen() {
		return this.settledAt == null;
	}

	/** Whether a correction has removed it. */
	public boolean isCorrected() {
		return this.settledAt != null && this.note == null;
	}

	/**
	 * The finding settled by the supervising unit.
	 * @throws FindingSettledAlready when it is not open
	 */
	RaisedFinding settled(String how, Instant at) {
		if (!isOpen()) {
			throw new FindingSettledAlready();
		}
		return with(at, how);
	}

	/** The finding removed by a correction. */
	RaisedFinding corrected(Instant at) {
		return with(at, null);
	}

	private RaisedFinding with(Instant at, @Nullable String how) {
		return new RaisedFinding(this.id, this.disclosure, this.version, this.finding, this.placeName, this.itemName,
				this.period, this.unit, this.supervising, this.raisedAt, at, how);
	}

}
