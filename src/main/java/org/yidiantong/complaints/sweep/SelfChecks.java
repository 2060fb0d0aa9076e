package org.yidiantong.complaints.sweep;

import java.util.List;
import java.util.Optional;

import org.yidiantong.organization.UnitCode;

import org.springframework.data.repository.Repository;

/**
 * The self-checks of the bound district.
 */
interface SelfChecks extends Repository<SelfCheck, SelfCheckKey> {

	SelfCheck save(SelfCheck check);

	void delete(SelfCheck check);

	Optional<SelfCheck> findById(SelfCheckKey id);

	List<SelfCheck> findByIdTenantAndIdUnitAndReturnedAtIsNull(int tenant, UnitCode unit);

}
