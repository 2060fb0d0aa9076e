package org.yidiantong.disclosure.findings;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.Period;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * A finding that was raised when a version was published.
 *
 * @param disclosure id of the disclosure; null for one in a ledger
 * @param version the version in which it was found
 * @param number of the finding in this version of a ledger; null for one in a disclosure
 * @param detail the day that was missed, the period that was copied, vouchers or amounts
 * @param rows of the ledger
 * @param path codes from the township down
 * @param supervising unit that settles it; null where the district does
 * @param settlement null while it is open
 */
public record RaisedFinding(UUID id, @Nullable UUID disclosure, int version, @Nullable Integer number, FindingType type,
		String detail, List<Integer> rows, List<PlaceCode> path, String placeName, String itemName, Period period,
		UnitCode unit, @Nullable UnitCode supervising, Instant raisedAt, @Nullable Settlement settlement) {

	public RaisedFinding {
		rows = List.copyOf(rows);
		path = List.copyOf(path);
	}

	/** Whether it waits for the supervising unit. */
	public boolean isOpen() {
		return this.settlement == null;
	}

	/** Whether a correction has removed it. */
	public boolean isCorrected() {
		return this.settlement != null && this.settlement.note() == null;
	}

	/** Code of the place. */
	public PlaceCode place() {
		return this.path.get(this.path.size() - 1);
	}

	/** The rows on one line. */
	public String lines() {
		return this.rows.stream().map(String::valueOf).collect(Collectors.joining("、"));
	}

	/** The detail for a page in a language. */
	public String shown(String language) {
		return (this.type != FindingType.COPIED || "en".equals(language)) ? this.detail
				: Period.known(this.detail).chinese();
	}

	/** Whether another one is about the same thing. */
	boolean isSame(FindingType other, String said) {
		return this.type == other && (!this.type.isOfLedger() || withoutFen(this.detail).equals(withoutFen(said)));
	}

	/**
	 * The finding settled by the supervising unit.
	 * @param unit code of the unit; null for the district
	 * @throws FindingSettledAlready when it is not open
	 */
	RaisedFinding settled(String how, @Nullable UnitCode unit, Instant at) {
		if (!isOpen()) {
			throw new FindingSettledAlready();
		}
		return with(new Settlement(at, unit, Objects.requireNonNull(how)));
	}

	/** The finding removed by a correction. */
	RaisedFinding corrected(Instant at) {
		return with(new Settlement(at, null, null));
	}

	private RaisedFinding with(Settlement how) {
		return new RaisedFinding(this.id, this.disclosure, this.version, this.number, this.type, this.detail, this.rows,
				this.path, this.placeName, this.itemName, this.period, this.unit, this.supervising, this.raisedAt, how);
	}

	/** Earlier versions of the program wrote even amounts without their fen. */
	private static String withoutFen(String detail) {
		return detail.replaceAll("\\.00(?![0-9])", "");
	}

	/**
	 * How it was settled.
	 *
	 * @param unit that settled it; null for the district, and for a correction
	 * @param note null when a correction removed it
	 */
	public record Settlement(Instant at, @Nullable UnitCode unit, @Nullable String note) {
	}

}
