package planted.entitiesnametheirkind.shop;

import jakarta.persistence.Id;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;

/** A part of one. */
@Entity
@jakarta.persistence.Entity
class Line {

	@Id
	@Identity
	String id;

}
