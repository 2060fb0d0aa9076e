package org.yidiantong.evaluation.sampling;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.masking.Masking;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the district record what the complainants of a sample say when they are called.
 * Neither a rating nor a published figure changes.
 */
@Service
public class SampleCallManagement {

	private final SampleManagement samples;

	private final SampleCalls calls;

	private final Masking masking;

	private final AuditLog audit;

	private final BusinessClock clock;

	SampleCallManagement(SampleManagement samples, SampleCalls calls, Masking masking, AuditLog audit,
			BusinessClock clock) {
		this.samples = samples;
		this.calls = calls;
		this.masking = masking;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Records a call, or records it again.
	 * @param revision of the call that the actor has seen; 0 when there was none
	 * @throws NotPermitted if the actor does not call for the district
	 * @throws SampleUnknown if there is no such sample, or it did not choose a complaint
	 * that the actor may see
	 * @throws InvalidRequest with every error
	 * @throws SampleCallChanged if it was recorded meanwhile
	 */
	@Transactional
	public SampledComplaint record(Actor actor, UUID sample, ComplaintId complaint, int revision,
			RecordSampleCall asked) {
		if (!mayCall(actor)) {
			throw new NotPermitted(Permission.CALLBACKS_WRITE);
		}
		SampledComplaint chosen = chosen(actor, sample, complaint);
		InvalidRequest.throwIfAny(SampleCallValidator.errors(asked));
		if (revision != Optional.ofNullable(chosen.call()).map(SampleCall::revision).orElse(0)) {
			throw new SampleCallChanged();
		}
		String note = PlainText.orNull(asked.note());
		this.calls.keep(sample, complaint,
				new SampleCall(Objects.requireNonNull(asked.answer()), asked.level(),
						(note == null) ? null : this.masking.text(note).text(), actor.name(),
						this.clock.instant().truncatedTo(ChronoUnit.MICROS), revision + 1));
		this.audit.record(actor.name(), "evaluation.sample-called", Sample.KIND + "/" + sample, chosen.caseNumber(),
				null);
		return chosen(actor, sample, complaint);
	}

	/** Whether an actor may record calls. */
	public boolean mayCall(Actor actor) {
		return this.samples.mayDraw(actor) || (actor.isDistrictWide() && actor.may(Permission.CALLBACKS_WRITE));
	}

	private SampledComplaint chosen(Actor actor, UUID sample, ComplaintId complaint) {
		return this.samples.find(actor, sample)
			.complaints()
			.stream()
			.filter((one) -> one.complaint().equals(complaint))
			.findFirst()
			.orElseThrow(SampleUnknown::new);
	}

}
