package org.yidiantong.disclosure;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The id of a published version.
 *
 * @param number version number, starting at 1
 */
@Embeddable
record PublicationId(@Column(name = "tenant_id") int tenant, @Column(name = "disclosure_id") UUID disclosure,
		@Column(name = "number") int number) implements Serializable {
}
