package broken.internals.orders.web;

/**
 * Not for others.
 */
public record OrderForm(String id) {
}
