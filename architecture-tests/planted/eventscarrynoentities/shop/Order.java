package planted.eventscarrynoentities.shop;

import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** An order. */
@AggregateRoot
class Order {

	@Identity
	String id = "";

}
