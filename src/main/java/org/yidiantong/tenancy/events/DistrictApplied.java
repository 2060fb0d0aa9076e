package org.yidiantong.tenancy.events;

import java.time.Instant;

import org.jmolecules.event.annotation.DomainEvent;

/**
 * Published in the transaction that applied a district's folder, when that changed
 * something. Whatever is cached under an earlier revision is out of date. It is not
 * appended to the event log.
 *
 * @param tenant National code of the district
 * @param revision Grows with each application that changed something
 */
@DomainEvent
public record DistrictApplied(int tenant, int revision, Instant occurredAt) {
}
