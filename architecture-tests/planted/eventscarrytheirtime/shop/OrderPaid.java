package planted.eventscarrytheirtime.shop;

import org.jmolecules.event.annotation.DomainEvent;

/** Happened at some time. */
@DomainEvent
public record OrderPaid(String id) {
}
