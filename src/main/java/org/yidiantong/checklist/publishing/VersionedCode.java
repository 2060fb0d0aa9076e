package org.yidiantong.checklist.publishing;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Identifies a category or an item within a version of one district's list.
 */
@Embeddable
record VersionedCode(@Column(name = "tenant_id") int tenant, @Column(name = "version") String version,
		@Column(name = "code") String code) implements Serializable {

	static VersionedCode of(VersionId version, String code) {
		return new VersionedCode(version.tenant(), version.version(), code);
	}

}
