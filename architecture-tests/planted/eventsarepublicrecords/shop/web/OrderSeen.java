package planted.eventsarepublicrecords.shop.web;

import java.time.Instant;

import org.jmolecules.event.annotation.DomainEvent;

/** Published when it happened; happens in web. */
@DomainEvent
public record OrderSeen(String id, Instant occurredAt) {
}
