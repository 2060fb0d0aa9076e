package org.yidiantong.complaints;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.idempotency.IdempotencyKeyMissing;
import org.yidiantong.complaints.idempotency.IdempotencyKeyReused;
import org.yidiantong.complaints.idempotency.IdempotencyKeys;
import org.yidiantong.complaints.inspection.ComplainantView;
import org.yidiantong.complaints.inspection.ComplaintProgress;
import org.yidiantong.complaints.inspection.Receipt;
import org.yidiantong.complaints.origin.Origin;
import org.yidiantong.complaints.privacy.ComplaintCipher;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.complaints.privacy.ProtectedText;
import org.yidiantong.complaints.screening.TooManyHeldFilings;
import org.yidiantong.complaints.dispatch.DispatchPlanner;
import org.yidiantong.complaints.workflow.ActionImpossible;
import org.yidiantong.complaints.workflow.AlreadyUrged;
import org.yidiantong.complaints.workflow.FilingHeld;
import org.yidiantong.complaints.workflow.UnsolvedTooLate;
import org.yidiantong.complaints.workflow.OthersMerged;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.ratelimit.Limit;
import org.yidiantong.ratelimit.RateLimiter;
import org.yidiantong.ratelimit.TooManyRequests;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Commands and queries of citizens: filing, tracking, supplementing and withdrawing
 * complaints of the bound district.
 */
@Service
public class ComplaintManagement {

	private final Complaints complaints;

	private final FilingValidation check;

	private final IdempotencyKeys keys;

	private final Filing filing;

	private final ComplaintCipher cipher;

	private final NoteProtection notes;

	private final ProgressViews progress;

	private final ComplaintPhotos photos;

	private final CalendarManagement calendar;

	private final ApplicationEventPublisher events;

	private final ComplaintScreening screening;

	private final RateLimiter limiter;

	private final DispatchPlanner planner;

	private final BusinessClock clock;

	ComplaintManagement(Complaints complaints, FilingValidation check, IdempotencyKeys keys, Filing filing,
			ComplaintCipher cipher, NoteProtection notes, ProgressViews progress, ComplaintPhotos photos,
			CalendarManagement calendar, ApplicationEventPublisher events, ComplaintScreening screening,
			RateLimiter limiter, DispatchPlanner planner, BusinessClock clock) {
		this.planner = planner;
		this.complaints = complaints;
		this.check = check;
		this.keys = keys;
		this.filing = filing;
		this.cipher = cipher;
		this.notes = notes;
		this.progress = progress;
		this.photos = photos;
		this.calendar = calendar;
		this.events = events;
		this.screening = screening;
		this.limiter = limiter;
		this.clock = clock;
	}

	/**
	 * Files a complaint and publishes {@code org.yidiantong.complaint.filed.v1}. A
	 * repeated key gets the same receipt for seven days and files nothing. A repetition
	 * waits while the first request is running. When too many come from one network
	 * address, the filing is held, with the same receipt, until the desk has had a look.
	 * A disciplinary report is sealed and becomes no complaint.
	 * @throws IdempotencyKeyMissing if there is no valid key
	 * @throws IdempotencyKeyReused if the key was used for another complaint
	 * @throws TooManyHeldFilings if it would be held, and too many are held already
	 * @throws InvalidRequest with every error
	 */
	@Transactional
	public Receipt file(FileComplaint input) {
		String key = IdempotencyKeys.valid(input.key());
		FileComplaint asked = input.normalized();
		Optional<Receipt> before = this.keys.answered(key, asked.parts(), Receipt.class);
		if (before.isPresent()) {
			return before.get();
		}
		List<ValidationError> errors = this.check.errors(asked);
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		return fileOnce(key, asked);
	}

	private Receipt fileOnce(String key, FileComplaint asked) {
		Instant now = this.clock.instant();
		Item item = this.filing.item(asked);
		TrackingCode code = TrackingCode.draw();
		Receipt receipt = this.filing.receipt(asked, item, code, PerformedBy.dayOf(now));
		if (!this.keys.keep(key, asked.parts(), receipt)) {
			return this.keys.answered(key, asked.parts(), Receipt.class).orElseThrow();
		}
		if (asked.isDisciplinary()) {
			this.filing.seal(asked, item, code, null, now);
		}
		else if (this.screening.holds(asked)) {
			this.screening.hold(asked, code, now);
		}
		else {
			this.filing.file(ComplaintKey.next(), asked, item, code, Origin.online(asked.askedRow()),
					this.filing.deadline(item, PerformedBy.dayOf(now)), now);
		}
		return receipt;
	}

	/** Returns the errors of a command without filing it. */
	@Transactional(readOnly = true)
	public List<ValidationError> validate(FileComplaint input) {
		return this.check.errors(input.normalized());
	}

	/**
	 * How far a complaint has come. One that was merged is as far as the complaint that
	 * goes on for it, of which nothing else is told.
	 * @throws ComplaintUnknown when the district has none of this code
	 */
	@Transactional(readOnly = true)
	public ComplaintProgress track(TrackingCode code) {
		return progress(of(code));
	}

	/**
	 * What the complainant wrote, masked as stored, and why it takes longer.
	 * @throws ComplaintUnknown when the district has none of this code
	 */
	@Transactional(readOnly = true)
	public ComplainantView details(TrackingCode code) {
		Complaint complaint = of(code);
		ComplainantView view = this.progress.ofComplainant(this.complaints.followed(complaint));
		return isHeld(complaint) ? view.held() : view;
	}

	/**
	 * The complaint with this tracking code, for the module that rates it. One that was
	 * merged can be rated like the complaint that goes on for it.
	 * @throws ComplaintUnknown if the district has none
	 */
	@Transactional(readOnly = true)
	public RateableComplaint rateable(TrackingCode code) {
		Complaint complaint = of(code);
		return RateableComplaint.of(complaint, this.complaints.live(complaint));
	}

	/**
	 * Takes a complaint back and publishes {@code org.yidiantong.complaint.withdrawn.v1}.
	 * Of a filing that is held nothing is published, because nobody knew of it, and
	 * nothing that was written is kept.
	 * @throws ComplaintUnknown when the district has none of this code
	 * @throws ActionImpossible when it is answered or ended already
	 * @throws OthersMerged when it goes on for other people too
	 */
	@Transactional
	public ComplaintProgress withdraw(TrackingCode code) {
		if (this.screening.withdraw(this.cipher.trackingHash(code.value()), this.clock.instant())) {
			return progress(of(code));
		}
		Complaint complaint = held(code);
		if (goesOnForOthers(complaint)) {
			throw new OthersMerged();
		}
		this.events.publishEvent(complaint.withdraw(PerformedBy.citizen(this.clock.instant())));
		return progress(complaint);
	}

	/**
	 * Adds information to a complaint, or the one that goes on for it; not when closed.
	 * @param photos tokens of pending photos, in their order
	 * @throws ComplaintUnknown if the district has none with this code
	 * @throws FilingHeld when the desk has not looked at it yet
	 * @throws ActionImpossible if it is closed or has ended
	 * @throws InvalidRequest if the text is missing or long, or photos unknown or large
	 * @throws TooManyRequests if there were too many supplements
	 */
	@Transactional
	public ComplaintProgress supply(TrackingCode code, @Nullable String text, List<String> photos) {
		Complaint complaint = held(code);
		Complaint live = heldLive(complaint);
		this.limiter.require(Limit.SUPPLEMENTS, complaint.key().owner());
		this.photos.require(photos);
		ProtectedText kept = this.notes.required(live.key().owner(), text, "text");
		String reason = HistoryEntry.reasonOf(complaint, live);
		this.filing.supplement(live, kept, String.valueOf(text), reason, PerformedBy.citizen(this.clock.instant()));
		this.photos.claim(live, photos);
		InvalidRequest.throwIfAny(FilingValidation.size(photos, this.photos.bytes(live)));
		return progress(complaint);
	}

	/**
	 * Reopens a closed complaint that is not solved, with words as {@link #supply}.
	 * @throws UnsolvedTooLate if it was closed too long ago
	 */
	@Transactional
	public ComplaintProgress unsolved(TrackingCode code, @Nullable String text) {
		Complaint complaint = held(code);
		Complaint live = heldLive(complaint);
		PerformedBy by = PerformedBy.citizen(this.clock.instant());
		this.events.publishEvent(live.reopenUnsolved(this.calendar.workCalendar(),
				HistoryEntry.reasonOf(complaint, live), (before) -> this.planner.deadline(before, by.day()), by));
		return supply(code, text, List.of());
	}

	/**
	 * Urges those who have the complaint in hand, and publishes {@code
	 * org.yidiantong.complaint.urged.v1}.
	 * @throws ComplaintUnknown if the district has none with this code
	 * @throws FilingHeld when the desk has not looked at it yet
	 * @throws ActionImpossible if nobody has to act on it
	 * @throws AlreadyUrged if it was urged on this working day
	 */
	@Transactional
	public ComplaintProgress urge(TrackingCode code) {
		Complaint complaint = held(code);
		Complaint live = heldLive(complaint);
		this.events.publishEvent(live.urge(this.calendar.workCalendar(), HistoryEntry.reasonOf(complaint, live),
				PerformedBy.citizen(this.clock.instant())));
		return progress(complaint);
	}

	/**
	 * Counts every look-up of a code that nobody has; other codes are always answered.
	 */
	private Refusal unknown(byte[] codeHash) {
		return this.filing.sealed(codeHash)
			.<Refusal>map(Function.identity())
			.or(() -> this.limiter.take(Limit.UNKNOWN_CODES).map(TooManyRequests::new))
			.orElseGet(ComplaintUnknown::ofTrackingCode);
	}

	private Complaint of(TrackingCode code) {
		byte[] hash = this.cipher.trackingHash(code.value());
		return this.complaints.findByCodeHash(hash)
			.or(() -> this.screening.find(hash))
			.orElseThrow(() -> unknown(hash));
	}

	private Complaint held(TrackingCode code) {
		byte[] hash = this.cipher.trackingHash(code.value());
		Complaint found = this.complaints.findWithLockByCodeHash(hash).orElseGet(() -> of(code));
		if (isHeld(found)) {
			throw new FilingHeld();
		}
		return found;
	}

	private Complaint heldLive(Complaint complaint) {
		Complaint live = this.complaints.live(complaint);
		return (live == complaint) ? live : this.complaints.findWithLockById(live.key()).orElseThrow();
	}

	private ComplaintProgress progress(Complaint complaint) {
		return this.progress.of(this.complaints.followed(complaint), goesOnForOthers(complaint));
	}

	private static boolean isHeld(Complaint complaint) {
		return complaint.isUnsaved() && complaint.state().isOpen();
	}

	/** Whether people wait for its answer whose complaints were merged into it. */
	private boolean goesOnForOthers(Complaint complaint) {
		return this.complaints.existsByIdTenantAndMilestonesMergedInto(complaint.tenant(), complaint.id());
	}

}
