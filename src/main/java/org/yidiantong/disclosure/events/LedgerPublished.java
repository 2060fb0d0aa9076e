package org.yidiantong.disclosure.events;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * Published when a version of a village's ledger for a month becomes public. The closing
 * balance is opening and income less expense. A correction is another version.
 *
 * @param tenant National code of the district
 * @param place Codes from the township down to the village, as they were
 * @param unit Code of the unit that publishes
 * @param month The month: 2021-10
 * @param version Number of the version; one above 1 is a correction
 * @param rows How many rows it has
 * @param opening Opening balance in fen
 * @param income Sum of income in fen
 * @param expense Sum of expenses in fen
 */
@EventName("org.yidiantong.disclosure.ledger-published")
public record LedgerPublished(int tenant, @Size(min = 2, max = 2) List<PlaceCode> place,
		@Pattern(regexp = "[0-9A-Za-z._-]{1,60}") UnitCode unit, @Pattern(regexp = "20[0-9]{2}-[0-9]{2}") String month,
		@Min(1) int version, @Min(0) int rows, long opening, @Min(0) long income, @Min(0) long expense,
		Instant occurredAt) implements ModuleEvent {

	public LedgerPublished {
		place = List.copyOf(place);
	}

	@Override
	public String subject() {
		return "ledger/" + this.place.get(this.place.size() - 1) + "/" + this.month;
	}

	@Override
	public int subjectVersion() {
		return this.version;
	}

}
