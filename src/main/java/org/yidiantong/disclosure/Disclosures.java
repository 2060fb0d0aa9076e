package org.yidiantong.disclosure;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Repository of the disclosures of the bound district.
 */
interface Disclosures extends Repository<Disclosure, DisclosureId> {

	Disclosure save(Disclosure disclosure);

	Optional<Disclosure> findById(DisclosureId id);

	/**
	 * Finds a disclosure and locks it, so that concurrent changes happen one after the
	 * other.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Disclosure d where d.id = ?1")
	Optional<Disclosure> lock(DisclosureId id);

}
