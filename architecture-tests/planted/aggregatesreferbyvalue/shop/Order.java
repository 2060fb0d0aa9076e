package planted.aggregatesreferbyvalue.shop;

import java.util.List;

import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** Loads its customer with it. */
@AggregateRoot
class Order {

	@Identity
	String id;

	@ManyToOne
	Customer customer;

	@OneToMany
	List<Line> lines;

	String shop;

}
