package planted.listenerscarryanid.shop;

import org.springframework.modulith.events.ApplicationModuleListener;

/** Listens under an id of its own. */
class Bills {

	@ApplicationModuleListener(id = "bills.write")
	void write(OrderPlaced order) {
	}

}
