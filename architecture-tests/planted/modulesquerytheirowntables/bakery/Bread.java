package planted.modulesquerytheirowntables.bakery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A loaf. */
@Entity
class Bread {

	@Id
	String id;

}
