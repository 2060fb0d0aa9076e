package planted.eventsarepublicrecords.shop.events;

/** Not an event. */
public record OrderDetails(String name) {
}
