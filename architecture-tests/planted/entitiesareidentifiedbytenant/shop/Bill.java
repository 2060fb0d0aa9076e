package planted.entitiesareidentifiedbytenant.shop;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;

/** Has a tenant, but not in its id. */
@Entity
class Bill {

	@Id
	UUID id;

	@TenantId
	Integer tenant;

}
