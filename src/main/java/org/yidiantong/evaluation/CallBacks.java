package org.yidiantong.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.yidiantong.complaints.events.ComplaintId;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * The call-backs of the bound district. Finding one locks its row, so that concurrent
 * changes run one after the other.
 */
interface CallBacks extends Repository<CallBack, CallBackId> {

	CallBack save(CallBack callBack);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<CallBack> findById(CallBackId id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<CallBack> findByComplaintId(ComplaintId complaint);

	/** Locks them in the order of their ids. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	List<CallBack> findByStateInOrderByIdValue(Collection<CallBackState> states);

	/** Reads without a lock. */
	List<CallBack> readByStateIn(Collection<CallBackState> states);

	/** Reads without a lock, for display. */
	Optional<CallBack> readByComplaintId(ComplaintId complaint);

}
