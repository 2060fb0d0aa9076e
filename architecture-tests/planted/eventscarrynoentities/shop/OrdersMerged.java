package planted.eventscarrynoentities.shop;

import java.time.Instant;
import java.util.List;

import org.jmolecules.event.annotation.DomainEvent;

/** Hands out the aggregates. */
@DomainEvent
public record OrdersMerged(List<Order> orders, Instant occurredAt) {
}
