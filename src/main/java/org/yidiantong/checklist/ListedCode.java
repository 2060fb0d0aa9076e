package org.yidiantong.checklist;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A code within a version of one district's list.
 */
@Embeddable
record ListedCode(@Column(name = "tenant_id") int tenant, @Column(name = "version") String version,
		@Column(name = "code") String code) implements Serializable {

	static ListedCode of(VersionId version, String code) {
		return new ListedCode(version.tenant(), version.version(), code);
	}

}
