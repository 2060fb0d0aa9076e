package org.yidiantong.disclosure.events;

import java.time.Instant;
import java.util.UUID;

import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;

/**
 * Published once when a finding of {@link DutyFindingRaised} is settled.
 *
 * @param tenant National code of the district
 * @param finding Id of the finding
 * @param disclosure Id of the disclosure
 * @param kind What was found
 * @param byCorrection Whether a correction removed it; otherwise the supervising unit
 * settled it with a note
 */
@EventName("org.yidiantong.disclosure.finding-settled")
public record FindingSettled(int tenant, UUID finding, UUID disclosure, DutyFindingRaised.Kind kind,
		boolean byCorrection, Instant occurredAt) implements ModuleEvent {

	@Override
	public String subject() {
		return "disclosure-finding/" + this.finding;
	}

	@Override
	public int subjectVersion() {
		return 2;
	}

}
