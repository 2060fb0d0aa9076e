package org.yidiantong.tenancy;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/**
 * Tells Hibernate which district a session is for. Without one it is 0, which is no
 * district: never a root tenant that sees all.
 */
final class BoundTenantResolver implements CurrentTenantIdentifierResolver<Integer> {

	static final int NO_DISTRICT = 0;

	@Override
	public Integer resolveCurrentTenantIdentifier() {
		return BoundDistrict.current().map(DistrictCode::value).orElse(NO_DISTRICT);
	}

	@Override
	public boolean validateExistingCurrentSessions() {
		return true;
	}

}
