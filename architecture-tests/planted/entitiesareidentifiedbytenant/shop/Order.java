package planted.entitiesareidentifiedbytenant.shop;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.TenantId;

/** As it should be. */
@Entity
@Table(name = "shop_order")
class Order {

	@EmbeddedId
	OrderId id;

	@TenantId
	@Column(name = "tenant_id", insertable = false, updatable = false)
	Integer tenant;

	/** Tenant first. */
	@Embeddable
	record OrderId(@Column(name = "tenant_id") int tenant, @Column(name = "id") UUID value) {
	}

}
