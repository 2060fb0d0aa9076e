package planted.buildingblocksarewellformed.shop;

import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** Holds another aggregate. */
@AggregateRoot
class Order {

	@Identity
	String id = "";

	Customer customer = new Customer();

}
