package org.yidiantong.complaints.sweep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.yidiantong.complaints.events.ComplaintId;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * The sweeps of the bound district.
 */
interface Sweeps extends Repository<Sweep, SweepKey> {

	Sweep save(Sweep sweep);

	void flush();

	/** Locks its row, so that its events are numbered one after the other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Sweep> findById(SweepKey id);

	List<Sweep> findByComplaintId(ComplaintId complaint);

	/** Those whose time is not over, by id. */
	List<Sweep> findByDueOnGreaterThanEqualOrderByIdValue(LocalDate day);

}
