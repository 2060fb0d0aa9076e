package planted.buildingblocksarewellformed.shop;

import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** As it should be. */
@AggregateRoot
class Customer {

	@Identity
	String id = "";

}
