package org.yidiantong.evaluation;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * The call-backs of the bound district. Who finds one waits for another who is changing
 * it, and then sees what that one did.
 */
interface CallBacks extends Repository<CallBack, CallBackId> {

	CallBack save(CallBack callBack);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<CallBack> findById(CallBackId id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<CallBack> findByComplaintId(UUID complaint);

	/** For showing; waits for nobody. */
	Optional<CallBack> readByComplaintId(UUID complaint);

}
