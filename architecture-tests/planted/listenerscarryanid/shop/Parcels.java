package planted.listenerscarryanid.shop;

import org.springframework.modulith.events.ApplicationModuleListener;

/** Listens under the name of its method. */
class Parcels {

	@ApplicationModuleListener
	void pack(OrderPlaced order) {
	}

}
