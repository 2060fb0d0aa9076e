package org.yidiantong.tenancy.events;

import java.time.Instant;
import java.util.List;

import org.jmolecules.event.annotation.DomainEvent;
import org.yidiantong.tenancy.Change;

/**
 * Published in the transaction that applied a district's folder, when that changed
 * something. Whatever is cached under an earlier revision is out of date. It is not
 * appended to the event log.
 *
 * @param tenant National code of the district
 * @param revision Grows with each application that changed something
 * @param changes What has changed, in the order of the folder's sections
 */
@DomainEvent
public record DistrictApplied(int tenant, int revision, List<Change> changes, Instant occurredAt) {

	public DistrictApplied {
		changes = List.copyOf(changes);
	}

}
