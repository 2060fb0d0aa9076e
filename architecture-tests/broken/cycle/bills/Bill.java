package broken.cycle.bills;

import broken.cycle.orders.Order;

/**
 * Knows its order.
 */
public record Bill(Order order) {
}
