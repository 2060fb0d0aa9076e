package org.yidiantong.complaints.supervision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

/**
 * The orders by which one complaint was put under supervision. They are never removed.
 * One leader, district or unit has one that stands; several may have one at a time.
 */
@Embeddable
public class SupervisionOrders {

	@ElementCollection
	@CollectionTable(name = "complaints_supervision",
			joinColumns = { @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
					@JoinColumn(name = "complaint_id", referencedColumnName = "id") })
	@OrderColumn(name = "position")
	private List<SupervisionOrder> given = new ArrayList<>();

	/** Adds an order; the one that the same orderer gave before ends. */
	public void add(SupervisionOrder order) {
		end((one) -> one.by().isSame(order.by()), order.orderedAt());
		this.given.add(order);
	}

	/**
	 * Takes off the order that somebody gave.
	 * @throws SupervisionNotOrdered when there is none
	 */
	public void takeOff(Orderer by, Instant at) {
		if (!isOrderedBy(by)) {
			throw new SupervisionNotOrdered();
		}
		end((one) -> one.by().isSame(by), at);
	}

	/** Ends all that stand, because the complaint is closed. */
	public void endAll(Instant at) {
		end((one) -> true, at);
	}

	private void end(Predicate<SupervisionOrder> which, Instant at) {
		this.given.replaceAll((one) -> (one.isOpen() && which.test(one)) ? one.ended(at) : one);
	}

	/** Whether somebody gave an order that stands. */
	public boolean isOrderedBy(Orderer by) {
		return open().stream().anyMatch((one) -> one.by().isSame(by));
	}

	/** The orders that stand, oldest first. */
	public List<SupervisionOrder> open() {
		return this.given.stream().filter(SupervisionOrder::isOpen).toList();
	}

}
