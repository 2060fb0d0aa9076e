package planted.eventsarepublicrecords.shop.events;

import java.time.Instant;

import org.jmolecules.event.annotation.DomainEvent;

/** As it should be. */
@DomainEvent
public record OrderPlaced(String id, Instant occurredAt) {
}
