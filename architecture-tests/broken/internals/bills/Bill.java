package broken.internals.bills;

import broken.internals.orders.web.OrderForm;

/**
 * For a form of an order.
 */
record Bill(OrderForm form) {
}
