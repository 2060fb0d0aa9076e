package org.yidiantong.tenancy;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/**
 * Tells Hibernate the district of a session. Without a bound district it is 0, which
 * matches no rows; there is no root tenant that sees all.
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
