package org.yidiantong.complaints;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.HeldComplaint;
import org.yidiantong.complaints.privacy.ComplaintCipher;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.complaints.privacy.ProtectedText;
import org.yidiantong.complaints.screening.HeldFiling;
import org.yidiantong.complaints.screening.HeldFilings;
import org.yidiantong.complaints.screening.TooManyHeldFilings;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.RejectReason;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.ratelimit.Limit;
import org.yidiantong.ratelimit.RateLimiter;
import org.yidiantong.secrets.UnreadableContent;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds filings when too many come from one network address, so that none is lost and
 * none counts before the desk has had a look. The desk that would get the complaint
 * releases it or finds that it is spam; the district's own desk can do so for all.
 */
@Service
public class ComplaintScreening {

	private static final Logger LOG = LoggerFactory.getLogger(ComplaintScreening.class);

	private final HeldFilings held;

	private final Filing filing;

	private final ComplaintCipher cipher;

	private final NoteProtection notes;

	private final ComplaintPhotos photos;

	private final OrganizationManagement organization;

	private final RateLimiter limiter;

	private final AuditLog audit;

	private final BusinessClock clock;

	ComplaintScreening(HeldFilings held, Filing filing, ComplaintCipher cipher, NoteProtection notes,
			ComplaintPhotos photos, OrganizationManagement organization, RateLimiter limiter, AuditLog audit,
			BusinessClock clock) {
		this.held = held;
		this.filing = filing;
		this.cipher = cipher;
		this.notes = notes;
		this.photos = photos;
		this.organization = organization;
		this.limiter = limiter;
		this.audit = audit;
		this.clock = clock;
	}

	/** Whether too many filings come from the address of the current request. */
	boolean holds(FileComplaint asked) {
		String place = BoundDistrict.required() + "/" + asked.place();
		return this.limiter.take(Limit.FILINGS_PER_PLACE, place).isPresent()
				|| this.limiter.take(Limit.FILINGS_PER_ADDRESS).isPresent();
	}

	/**
	 * Keeps a valid filing until the desk has had a look at it.
	 * @throws TooManyHeldFilings if too many are held
	 */
	void hold(FileComplaint asked, TrackingCode code, Instant now) {
		ComplaintKey id = ComplaintKey.next();
		byte[] hash = this.cipher.trackingHash(code.value());
		SubjectMatter matter = this.filing.unsaved(id, asked, hash, now).matter();
		this.photos.claim(id, asked.photos());
		this.held.keep(
				new HeldFiling(id.value(), hash, this.cipher.sealedFiling(id.owner(), asked), matter.placeCode(),
						matter.supervisingUnit(), now, null, null),
				this.limiter.origin("held " + BoundDistrict.required()), this.photos.bytes(id));
	}

	/**
	 * The complaint that a held filing would become; a rejected one if it is spam, and a
	 * withdrawn one without text if it was taken back.
	 */
	Optional<Complaint> find(byte[] codeHash) {
		return this.held.findByCodeHash(codeHash).map((filing) -> {
			Complaint complaint = complaint(filing);
			HeldFiling.Spam spam = filing.spam();
			if (spam != null) {
				complaint.reject(RejectReason.OUT_OF_SCOPE, new ProtectedText(spam.reason(), null),
						new PerformedBy(ComplaintRole.DISPATCHER, null, null, spam.at()));
			}
			if (filing.withdrawnAt() != null) {
				complaint.withdraw(PerformedBy.citizen(filing.withdrawnAt()));
			}
			return complaint;
		});
	}

	/**
	 * Takes back a filing that waits. It never was a complaint: text, contact and photos
	 * are not kept, and nothing is published.
	 * @return whether it waited; if not, the desk may have filed it
	 */
	boolean withdraw(byte[] codeHash, Instant now) {
		return this.held.findByCodeHash(codeHash).filter((filing) -> {
			ComplaintKey id = key(filing);
			byte[] left = this.cipher.sealedFiling(id.owner(), asked(filing).withoutWords());
			return this.held.withdraw(filing.id(), left, now);
		}).map((filing) -> {
			this.photos.remove(key(filing));
			return true;
		}).orElse(false);
	}

	/**
	 * The filings that wait for the actor's look, oldest first.
	 * @throws NotPermitted if the actor is at no desk
	 */
	@Transactional(readOnly = true)
	public Page<HeldComplaint> list(Actor actor, PageRequest page) {
		actor.require(Permission.CASES_DISPATCH);
		return Page.of(this.held.waiting(actor.unit(), page), page, (one) -> one.id().toString()).map(this::view);
	}

	/** The number of filings that wait for the actor's look; 0 away from a desk. */
	@Transactional(readOnly = true)
	public int count(Actor actor) {
		return actor.may(Permission.CASES_DISPATCH) ? this.held.count(actor.unit()) : 0;
	}

	/** Whether the district holds so many that it soon refuses filings. */
	@Transactional(readOnly = true)
	public boolean isNearlyFull() {
		return this.held.usage().isNearlyFull();
	}

	/**
	 * Files what was held, and publishes {@code org.yidiantong.complaint.filed.v1}. Each
	 * counts from now on, and is due on the day that its complainant was told. Those that
	 * do not wait any more, or cannot be read, are left alone.
	 * @return how many were released
	 * @throws NotPermitted if the actor is at no desk
	 */
	@Transactional
	public int release(Actor actor, List<ComplaintId> ids) {
		actor.require(Permission.CASES_DISPATCH);
		int released = 0;
		for (ComplaintId id : ids) {
			Optional<HeldFiling> taken = this.held.findWaiting(id.value(), actor.unit())
				.filter(this::isReadable)
				.flatMap((one) -> this.held.take(one.id(), actor.unit()));
			taken.ifPresent((one) -> {
				this.filing.release(key(one), asked(one), one.codeHash(), one.receivedAt(), this.clock.instant());
				this.audit.record(actor.name(), "complaints.filing-released", id.subject(), placeName(one), null);
			});
			released += taken.isPresent() ? 1 : 0;
		}
		return released;
	}

	/**
	 * Marks held filings as spam. They count nowhere; whoever has the tracking code reads
	 * the reason for the days that the district has set. Photos are deleted at once.
	 * Those that do not wait any more are left alone.
	 * @return how many were marked
	 * @throws NotPermitted if the actor is at no desk
	 * @throws InvalidRequest if there is no reason
	 */
	@Transactional
	public int markAsSpam(Actor actor, List<ComplaintId> ids, @Nullable String reason) {
		actor.require(Permission.CASES_DISPATCH);
		String given = this.notes.required(BoundDistrict.required() + "/spam", reason, "reason").masked();
		int marked = 0;
		for (ComplaintId id : ids) {
			String place = this.held.findWaiting(id.value(), actor.unit()).map(this::placeName).orElse(null);
			if (this.held.mark(id.value(), actor.unit(), new HeldFiling.Spam(given, this.clock.instant()))) {
				this.photos.remove(ComplaintKey.of(id));
				this.audit.record(actor.name(), "complaints.filing-spam", id.subject(), place, given);
				marked++;
			}
		}
		return marked;
	}

	private HeldComplaint view(HeldFiling filing) {
		if (!isReadable(filing)) {
			return HeldComplaint.unreadable(new ComplaintId(filing.id()), filing.receivedAt(), placeName(filing));
		}
		Complaint complaint = complaint(filing);
		SubjectMatter matter = complaint.matter();
		return new HeldComplaint(complaint.id(), filing.receivedAt(), complaint.clock().dueOn(),
				this.organization.chart().placeName(matter.placeCode()), matter.nature(), matter.itemName(),
				matter.text(), this.photos.count(complaint.key()), complaint.contact().isEmpty(), true);
	}

	private String placeName(HeldFiling filing) {
		return this.organization.chart().placeName(filing.place());
	}

	private boolean isReadable(HeldFiling filing) {
		try {
			asked(filing);
			return true;
		}
		catch (UnreadableContent unreadable) {
			LOG.warn("Held filing {} cannot be read", filing.id());
			return false;
		}
	}

	private Complaint complaint(HeldFiling filing) {
		return this.filing.unsaved(key(filing), asked(filing), filing.codeHash(), filing.receivedAt());
	}

	private FileComplaint asked(HeldFiling filing) {
		return this.cipher.filing(key(filing).owner(), filing.content(), FileComplaint.class);
	}

	private static ComplaintKey key(HeldFiling filing) {
		return ComplaintKey.of(new ComplaintId(filing.id()));
	}

}
