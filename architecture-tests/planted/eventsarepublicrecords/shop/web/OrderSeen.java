package planted.eventsarepublicrecords.shop.web;

import java.time.Instant;

import org.jmolecules.event.annotation.DomainEvent;

/** Happens in web. */
@DomainEvent
public record OrderSeen(String id, Instant occurredAt) {
}
