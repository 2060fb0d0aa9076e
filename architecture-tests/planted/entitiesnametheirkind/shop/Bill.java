package planted.entitiesnametheirkind.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Does not say what it is. */
@Entity
class Bill {

	@Id
	String id;

}
