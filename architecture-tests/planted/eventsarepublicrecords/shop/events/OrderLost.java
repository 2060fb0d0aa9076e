package planted.eventsarepublicrecords.shop.events;

import java.time.Instant;

import org.jmolecules.event.annotation.DomainEvent;

/** Nobody else can listen to it. */
@DomainEvent
record OrderLost(String id, Instant occurredAt) {
}
