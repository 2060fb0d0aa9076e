package planted.eventsarepublicrecords.shop.events;

import java.time.Instant;

import org.jmolecules.event.annotation.DomainEvent;

/** Published when an order is placed; as it should be. */
@DomainEvent
public record OrderPlaced(String id, Instant occurredAt) {
}
