package planted.eventsarepublicrecords.shop.events;

import java.time.Instant;

import org.jmolecules.event.annotation.DomainEvent;

/** Can be changed after it happened. */
@DomainEvent
public class OrderPaid {

	Instant occurredAt = Instant.EPOCH;

}
