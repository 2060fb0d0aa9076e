package planted.buildingblocksarewellformed.shop;

import org.jmolecules.ddd.annotation.AggregateRoot;

/** Has no identity. */
@AggregateRoot
class Bill {

}
