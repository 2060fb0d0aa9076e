package planted.refusalsarefacts.shop;

/** Names the state in one language only. */
public class OrderPaid extends RuntimeException {

	OrderPaid(State state) {
		super(state.chinese());
	}

	/** Of an order. */
	enum State {

		PAID;

		String chinese() {
			return "已付款";
		}

	}

}
