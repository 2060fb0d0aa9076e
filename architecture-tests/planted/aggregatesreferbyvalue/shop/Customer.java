package planted.aggregatesreferbyvalue.shop;

import java.util.List;

import jakarta.persistence.OneToMany;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** Loads its orders with it. */
@AggregateRoot
class Customer {

	@Identity
	String id;

	@OneToMany
	List<Order> orders;

}
