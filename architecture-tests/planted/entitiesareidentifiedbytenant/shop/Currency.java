package planted.entitiesareidentifiedbytenant.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Shared by all. */
@Entity
@Table(name = "shop_currency")
class Currency {

	@Id
	String code;

}
