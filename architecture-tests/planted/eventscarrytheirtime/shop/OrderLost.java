package planted.eventscarrytheirtime.shop;

import java.time.LocalDate;

import org.jmolecules.event.annotation.DomainEvent;

/** Knows the day only. */
@DomainEvent
public record OrderLost(String id, LocalDate occurredAt) {
}
