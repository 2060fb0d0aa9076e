package org.yidiantong.organization;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * All places of the bound district, including closed ones.
 */
interface RegisteredPlaces extends Repository<RegisteredPlace, OrganizationId> {

	List<RegisteredPlace> findAll();

	RegisteredPlace save(RegisteredPlace aggregate);

}
