package planted.springpartsarepackageprivate.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Open to everybody. */
@Entity
public class Order {

	@Id
	String id = "";

}
