package org.yidiantong.complaints;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.yidiantong.complaints.events.ComplaintId;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * Repository of the complaints of the bound district.
 */
interface Complaints extends Repository<Complaint, ComplaintKey> {

	Complaint save(Complaint complaint);

	/** Flushes changes, so that the new revision is known. */
	void flush();

	Optional<Complaint> findById(ComplaintKey id);

	/**
	 * Locks the complaint until the transaction ends, so that concurrent actions run one
	 * after the other.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Complaint> findWithLockById(ComplaintKey id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Complaint> findWithLockByCodeHash(byte[] codeHash);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Complaint> findWithLockByIdTenantAndMilestonesNumber(int tenant, String caseNumber);

	/** Whether others were merged into a complaint. */
	boolean existsByIdTenantAndMilestonesMergedInto(int tenant, ComplaintId into);

	/** Those that were merged into a complaint. */
	List<Complaint> findAllByIdTenantAndMilestonesMergedInto(int tenant, ComplaintId into);

	Optional<Complaint> findByCodeHash(byte[] codeHash);

}
