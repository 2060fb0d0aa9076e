package org.yidiantong.organization;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * All units of the bound district, including closed ones.
 */
interface RegisteredUnits extends Repository<RegisteredUnit, OrganizationId> {

	List<RegisteredUnit> findAll();

	RegisteredUnit save(RegisteredUnit aggregate);

}
