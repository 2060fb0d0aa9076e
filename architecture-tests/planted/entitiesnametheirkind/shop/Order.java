package planted.entitiesnametheirkind.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** The root of an aggregate. */
@Entity
@AggregateRoot
class Order {

	@Id
	@Identity
	String id;

}
