package planted.eventsarepublicrecords.shop.events;

import java.time.Instant;

import org.jmolecules.event.annotation.DomainEvent;

/** Published when it happened; nobody else can listen to it. */
@DomainEvent
record OrderLost(String id, Instant occurredAt) {
}
