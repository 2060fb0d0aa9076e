package org.yidiantong.disclosure.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.eventlog.CodePatterns;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * Published once when a disclosure is withdrawn: none of its versions is public from then
 * on, nothing is published as it again, and a task that it fulfilled is open again.
 *
 * @param tenant National code of the district
 * @param disclosure Id of the disclosure
 * @param version Number of the newest version that was public
 * @param item Code of the item in the list that counted
 * @param lineage Permanent key of the item
 * @param place Codes from the township down to the place, as they were
 * @param unit Code of the unit that published
 * @param period The period: 2021-10, 2021-Q4, 2021, or a day
 */
@EventName("org.yidiantong.disclosure.withdrawn")
public record DisclosureWithdrawn(int tenant, UUID disclosure, @Min(1) int version, ItemCode item,
		@Pattern(regexp = CodePatterns.LINEAGE) String lineage, @Size(min = 1, max = 3) List<PlaceCode> place,
		@Pattern(regexp = "[0-9A-Za-z._-]{1,60}") UnitCode unit,
		@Pattern(regexp = "20[0-9]{2}(-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?") String period,
		Instant occurredAt) implements ModuleEvent {

	public DisclosureWithdrawn {
		place = List.copyOf(place);
	}

	@Override
	public String subject() {
		return "disclosure/" + this.disclosure;
	}

	/**
	 * One above the version that was public, because it is the last thing that happens.
	 */
	@Override
	public int subjectVersion() {
		return this.version + 1;
	}

}
