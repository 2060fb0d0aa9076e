package org.yidiantong.checklist.publishing;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Identifies a version of one district's list.
 */
@Embeddable
record VersionId(@Column(name = "tenant_id") int tenant,
		@Column(name = "version") String version) implements Serializable {
}
