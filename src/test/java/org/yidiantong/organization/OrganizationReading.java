package org.yidiantong.organization;

import org.yidiantong.tenancy.SectionFormat;

/**
 * The format of this module for tests of modules whose own format needs its draft.
 */
public final class OrganizationReading {

	private OrganizationReading() {
	}

	public static SectionFormat<OrganizationDraft> format() {
		return new OrganizationFormat();
	}

}
