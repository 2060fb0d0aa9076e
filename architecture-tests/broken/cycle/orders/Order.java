package broken.cycle.orders;

import broken.cycle.bills.Bill;

/**
 * Knows its bill.
 */
public record Order(Bill bill) {
}
