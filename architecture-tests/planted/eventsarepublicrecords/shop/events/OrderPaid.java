package planted.eventsarepublicrecords.shop.events;

import java.time.Instant;

import org.jmolecules.event.annotation.DomainEvent;

/** Published when it happened; can be changed after it happened. */
@DomainEvent
public class OrderPaid {

	Instant occurredAt = Instant.EPOCH;

}
