package org.yidiantong.disclosure.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * Published once when a finding of {@link FindingRaised} is settled.
 *
 * @param tenant National code of the district
 * @param finding Id of the finding
 * @param place Codes from the township down to the village, as they were
 * @param month The month of the ledger: 2021-10
 * @param version Number of the version in which it was raised first
 * @param number Number of the finding in that version
 * @param kind What was found
 * @param byCorrection Whether a correction removed it; otherwise it was settled with a
 * note
 * @param unit Code of the unit that settled it; null for the district, and for a
 * correction
 */
@EventName("org.yidiantong.disclosure.ledger-finding-settled")
public record LedgerFindingSettled(int tenant, UUID finding, @Size(min = 2, max = 2) List<PlaceCode> place,
		@Pattern(regexp = "20[0-9]{2}-[0-9]{2}") String month, @Min(1) int version, @Min(1) int number,
		FindingRaised.Kind kind, boolean byCorrection,
		@Nullable @Pattern(regexp = "[0-9A-Za-z._-]{1,60}") UnitCode unit, Instant occurredAt) implements ModuleEvent {

	public LedgerFindingSettled {
		place = List.copyOf(place);
	}

	@Override
	public String subject() {
		return "disclosure-finding/" + this.finding;
	}

	@Override
	public int subjectVersion() {
		return 1;
	}

}
