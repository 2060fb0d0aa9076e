package org.yidiantong.tenancy;

import java.time.Instant;

import org.jmolecules.event.annotation.DomainEvent;

/**
 * Published in the transaction that applied a district's folder, when that changed
 * something; whatever is cached under an earlier revision is out of date.
 */
@DomainEvent
public record DistrictApplied(DistrictCode tenant, int revision, Instant occurredAt) {
}
