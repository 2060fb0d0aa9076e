package planted.listenerscarryanid.shop;

import java.time.Instant;

import org.jmolecules.event.annotation.DomainEvent;

/** An order was placed. */
@DomainEvent
public record OrderPlaced(String id, Instant occurredAt) {
}
