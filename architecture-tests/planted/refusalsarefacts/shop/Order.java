package planted.refusalsarefacts.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An order. */
@Entity
class Order {

	@Id
	String id = "";

}
