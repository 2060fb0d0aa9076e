package planted.refusalsarefacts.shop;

/** Takes the aggregate out of its transaction. */
public class OrderClosed extends RuntimeException {

	private final transient Order order;

	OrderClosed(Order order) {
		this.order = order;
	}

	String id() {
		return this.order.id;
	}

}
