package planted.listenerssurviverestarts.shop;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears of orders, well and badly. */
class Baker {

	@ApplicationModuleListener(id = "shop.bake")
	void bake(OrderPlaced event) {
	}

	@ApplicationModuleListener
	void forget(OrderPlaced event) {
	}

	@ApplicationModuleListener(id = "shop.wrap")
	void wrap(String order) {
	}

	@TransactionalEventListener
	void deliver(OrderPlaced event) {
	}

}
