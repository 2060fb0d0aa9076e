package org.yidiantong.complaints;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.origin.Channel;

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

	/** Several at once. */
	List<Complaint> findAllByIdTenantAndIdValueIn(int tenant, Collection<UUID> ids);

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

	/** Those that an office forwarded under a number of its own. */
	List<Complaint> findAllByIdTenantAndOriginForwardedByAndOriginForeignNumber(int tenant, String office,
			String number);

	/** Those that an office forwarded and that have a number here. */
	List<Complaint> findAllByIdTenantAndOriginForwardedByAndMilestonesNumber(int tenant, String office, String number);

	/** Those that came on a way under a number. */
	Optional<Complaint> findByIdTenantAndOriginChannelAndOriginForeignNumber(int tenant, Channel channel,
			String number);

	/** The complaint that goes on for one that was merged, at the end of all mergers. */
	default Complaint live(Complaint complaint) {
		List<Complaint> followed = followed(complaint);
		return followed.get(followed.size() - 1);
	}

	/** A complaint and those that went on for it, one after the other. */
	default List<Complaint> followed(Complaint complaint) {
		List<Complaint> followed = new ArrayList<>(List.of(complaint));
		Complaint last = complaint;
		for (ComplaintId into = last.milestones().mergedInto(); into != null; into = last.milestones().mergedInto()) {
			last = findById(ComplaintKey.of(into)).orElseThrow();
			followed.add(last);
		}
		return followed;
	}

}
