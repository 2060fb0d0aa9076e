package org.yidiantong.disclosure;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A published version of one disclosure.
 *
 * @param number counted from 1
 */
@Embeddable
record PublicationId(@Column(name = "tenant_id") int tenant, @Column(name = "disclosure_id") UUID disclosure,
		@Column(name = "number") int number) implements Serializable {
}
