package org.yidiantong.complaints;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The complaints of the bound district.
 */
interface Complaints extends Repository<Complaint, ComplaintId> {

	Complaint save(Complaint complaint);

	Optional<Complaint> findById(ComplaintId id);

	Optional<Complaint> findByCodeHash(byte[] codeHash);

}
