package org.yidiantong.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Repository of the published versions of the bound district.
 */
interface Publications extends Repository<Publication, PublicationId> {

	Publication save(Publication publication);

	Optional<Publication> findById(PublicationId id);

	/** All versions of a disclosure, the newest first. */
	@Query("select p from Publication p where p.id.tenant = ?1 and p.id.disclosure = ?2 order by p.id.number desc")
	List<Publication> of(int tenant, UUID disclosure);

}
