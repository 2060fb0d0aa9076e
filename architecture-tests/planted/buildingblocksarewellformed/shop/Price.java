package planted.buildingblocksarewellformed.shop;

import org.jmolecules.ddd.annotation.ValueObject;

/** A value that knows an aggregate. */
@ValueObject
record Price(long fen, Customer customer) {
}
