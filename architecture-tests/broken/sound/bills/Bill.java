package broken.sound.bills;

import broken.sound.orders.Order;

/**
 * For an order.
 */
record Bill(Order order) {
}
