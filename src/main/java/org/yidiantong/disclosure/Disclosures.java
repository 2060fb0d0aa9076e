package org.yidiantong.disclosure;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The disclosures of the bound district on their way to publication.
 */
interface Disclosures extends Repository<Disclosure, DisclosureId> {

	Disclosure save(Disclosure disclosure);

	Optional<Disclosure> findById(DisclosureId id);

	/**
	 * To change it: of two officers the second waits and then sees what the first did.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Disclosure d where d.id = ?1")
	Optional<Disclosure> lock(DisclosureId id);

}
