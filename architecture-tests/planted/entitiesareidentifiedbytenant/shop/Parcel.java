package planted.entitiesareidentifiedbytenant.shop;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** Has neither. */
@Entity
class Parcel {

	@EmbeddedId
	ParcelId id;

	/** Without a tenant. */
	@Embeddable
	record ParcelId(UUID value) {
	}

}
