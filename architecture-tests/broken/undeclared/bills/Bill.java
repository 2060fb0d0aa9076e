package broken.undeclared.bills;

import broken.undeclared.orders.Order;

/**
 * For an order.
 */
record Bill(Order order) {
}
