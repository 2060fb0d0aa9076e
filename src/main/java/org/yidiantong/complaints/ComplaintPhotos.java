package org.yidiantong.complaints;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yidiantong.attachments.Attachment;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.attachments.AttachmentsUnclaimable;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.PhotoMissing;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The photos of complaints. Staff who may see a complaint may see its photos; what
 * complainants see is in {@link PhotoAccess}.
 */
@Service
public class ComplaintPhotos {

	/** Validity of photo addresses on a page. */
	static final Duration SHOWN = Duration.ofMinutes(30);

	private static final Set<ComplaintAction> WITH_PHOTOS = Set.of(ComplaintAction.SUPPLY, ComplaintAction.REPLY);

	private static final Set<ComplaintAction> SUPPLEMENTS = Set.of(ComplaintAction.SUPPLY);

	private static final Set<ComplaintAction> REPLIES = Set.of(ComplaintAction.REPLY);

	private final AttachmentManagement attachments;

	private final Complaints complaints;

	private final ChecklistManagement checklists;

	ComplaintPhotos(AttachmentManagement attachments, Complaints complaints, ChecklistManagement checklists) {
		this.attachments = attachments;
		this.complaints = complaints;
		this.checklists = checklists;
	}

	/**
	 * The addresses of a complaint's photos for one actor, valid for half an hour, in
	 * order; empty if the actor may not see the complaint.
	 */
	@Transactional(readOnly = true)
	public List<String> addresses(Actor actor, ComplaintId id) {
		ComplaintKey complaint = ComplaintKey.of(id);
		return seen(actor, complaint)
				? this.attachments.of(complaint.subject()).stream().map((one) -> address(one, actor)).toList()
				: List.of();
	}

	/**
	 * The addresses of the photos that are withheld from the units; empty for those who
	 * read no originals.
	 */
	@Transactional(readOnly = true)
	public List<String> addressesOfWithheld(Actor actor, ComplaintId id) {
		ComplaintKey complaint = ComplaintKey.of(id);
		return seesWithheld(actor, id) ? this.complaints.findById(complaint)
			.map((one) -> withheld(one).map((photo) -> address(photo, actor)).toList())
			.orElse(List.of()) : List.of();
	}

	/** Whether an actor may see the photos that are withheld from the units. */
	@Transactional(readOnly = true)
	public boolean seesWithheld(Actor actor, ComplaintId id) {
		return ComplaintVisibility.readsOriginals(actor) && seen(actor, ComplaintKey.of(id));
	}

	/**
	 * The addresses of all photos that the complainant sent, for the desk which looks at
	 * them before the units do: those of the complaint, then those of the supplements.
	 */
	@Transactional(readOnly = true)
	public List<String> addressesForUnits(Actor actor, ComplaintId id) {
		return this.complaints.findById(ComplaintKey.of(id))
			.filter((complaint) -> seen(actor, complaint.key()) && ComplaintVisibility.isDesk(actor, complaint))
			.map((complaint) -> sent(complaint).keySet().stream().map((one) -> address(one, actor)).toList())
			.orElse(List.of());
	}

	/** The photos that the units may see, with the number of their action, in order. */
	private Map<Attachment, Integer> sent(Complaint complaint) {
		Map<Attachment, Integer> sent = new LinkedHashMap<>();
		this.attachments.of(complaint.key().subject()).forEach((one) -> sent.put(one, 1));
		photosOf(complaint, SUPPLEMENTS).forEach((number, photos) -> photos.forEach((one) -> sent.put(one, number)));
		return sent;
	}

	private Stream<Attachment> withheld(Complaint complaint) {
		ComplaintKey key = complaint.key();
		Stream<String> ofSupplements = complaint.history().supplements().stream().map(key::withheld);
		return this.attachments.of(Stream.concat(Stream.of(key.withheld(), key.withheld(1)), ofSupplements).toList())
			.stream();
	}

	/**
	 * Withholds photos from the units that handle the complaint.
	 * @param numbers in the order of {@link #addressesForUnits}, from 1
	 * @throws InvalidRequest if there is no such photo
	 */
	void withhold(Complaint complaint, List<Integer> numbers) {
		Map<Attachment, Integer> sent = sent(complaint);
		List<Attachment> photos = List.copyOf(sent.keySet());
		if (numbers.stream().anyMatch((number) -> number < 1 || number > photos.size())) {
			throw new InvalidRequest(List.of(ValidationError.of("photos", "complaint.photos.unknown")));
		}
		numbers.stream()
			.map((number) -> photos.get(number - 1))
			.forEach((photo) -> this.attachments.move(photo, complaint.key().withheld(sent.getOrDefault(photo, 1))));
	}

	/** Whether an actor may see the photos of one action of a complaint now. */
	@Transactional(readOnly = true)
	public boolean sees(Actor actor, ComplaintId id, int number) {
		return seen(actor, ComplaintKey.of(id)) && this.complaints.findById(ComplaintKey.of(id))
			.filter((complaint) -> sees(actor, complaint, number))
			.isPresent();
	}

	private static boolean sees(Actor actor, Complaint complaint, int number) {
		return !complaint.isHeld(number) || ComplaintVisibility.isDesk(actor, complaint);
	}

	/** Whether an actor may see a complaint's photos now. */
	@Transactional(readOnly = true)
	public boolean sees(Actor actor, ComplaintId id) {
		return seen(actor, ComplaintKey.of(id));
	}

	/**
	 * The addresses of the photos that came with an action, as {@link #addresses}. The
	 * key is the number of the action in the history, from 1.
	 */
	@Transactional(readOnly = true)
	public Map<Integer, List<String>> addressesByAction(Actor actor, ComplaintId id) {
		ComplaintKey key = ComplaintKey.of(id);
		if (!seen(actor, key)) {
			return Map.of();
		}
		Complaint complaint = this.complaints.findById(key).orElseThrow();
		Map<Integer, List<String>> addresses = new TreeMap<>();
		photosOf(complaint, WITH_PHOTOS).forEach(
				(number, photos) -> addresses.put(number, photos.stream().map((one) -> address(one, actor)).toList()));
		addresses.keySet().removeIf((number) -> !sees(actor, complaint, number));
		return addresses;
	}

	/**
	 * Whether the reply to a complaint needs a photo before it is closed; false if the
	 * actor may not see it.
	 */
	@Transactional(readOnly = true)
	public boolean isNeeded(Actor actor, ComplaintId id) {
		ComplaintKey key = ComplaintKey.of(id);
		return seen(actor, key)
				&& item(this.complaints.findById(key).orElseThrow()).filter(ComplaintPhotos::isNeeded).isPresent();
	}

	/**
	 * Requires what the item says: a photo of what was done since the complaint was
	 * reopened last.
	 * @throws PhotoMissing if there is none
	 */
	void requireForClosing(Complaint complaint) {
		item(complaint).filter(ComplaintPhotos::isNeeded).ifPresent((item) -> {
			int begun = complaint.history().lengthAtLast(ComplaintAction.REOPEN);
			if (photosOf(complaint, REPLIES).keySet().stream().noneMatch((number) -> number > begun)) {
				throw new PhotoMissing(item.name());
			}
		});
	}

	private Optional<Item> item(Complaint complaint) {
		SubjectMatter matter = complaint.matter();
		return Optional.ofNullable(matter.itemCode())
			.flatMap((code) -> this.checklists.item(matter.listVersion(), code));
	}

	private static boolean isNeeded(Item item) {
		return item.responsibility().closesWithPhoto();
	}

	/**
	 * Whether the complainant sees the photos of a subject: the own ones, and those of
	 * the answer. Of a filing that waits for the desk there are own ones only.
	 */
	@Transactional(readOnly = true)
	public boolean isForComplainant(ComplaintId id, String subject) {
		ComplaintKey key = ComplaintKey.of(id);
		return this.complaints.findById(key)
			.map((one) -> PhotoAccess.isForComplainant(one, subject))
			.orElseGet(() -> subject.equals(key.subject()));
	}

	/**
	 * Requires that uploaded photos can be claimed.
	 * @throws InvalidRequest with every error
	 */
	void require(List<String> photos) {
		InvalidRequest.throwIfAny(FilingValidation.photos(photos, this.attachments));
	}

	/** The number of photos of a filing. */
	int count(ComplaintKey complaint) {
		return this.attachments.of(complaint.subject()).size();
	}

	private Map<Integer, List<Attachment>> photosOf(Complaint complaint, Set<ComplaintAction> actions) {
		List<HistoryEntry> entries = complaint.history().entries();
		Map<Integer, List<Attachment>> photos = new TreeMap<>();
		IntStream.rangeClosed(1, entries.size())
			.filter((number) -> actions.contains(entries.get(number - 1).action()))
			.forEach((number) -> photos.put(number, this.attachments.of(complaint.key().photos(number))));
		photos.values().removeIf(List::isEmpty);
		return photos;
	}

	/** Attaches uploaded photos to the last action of a complaint. */
	void claim(Complaint complaint, List<String> photos) {
		claim(complaint.key().photos(complaint.moves()), photos);
	}

	/** The size of the photos of a filing. */
	long bytes(ComplaintKey complaint) {
		return bytes(this.attachments.of(complaint.subject()).stream());
	}

	/** The size of all photos that complainants sent. */
	long bytes(Complaint complaint) {
		return bytes(Stream.concat(sent(complaint).keySet().stream(), withheld(complaint)));
	}

	private static long bytes(Stream<Attachment> photos) {
		return photos.mapToLong(Attachment::size).sum();
	}

	/** Attaches uploaded photos to a complaint that is being filed. */
	void claim(ComplaintKey complaint, List<String> photos) {
		claim(complaint.subject(), photos);
	}

	/**
	 * Deletes the photos of a filing that was taken back; the files go within the hour.
	 */
	void remove(ComplaintKey complaint) {
		this.attachments.remove(complaint.subject());
	}

	private void claim(String subject, List<String> photos) {
		try {
			this.attachments.claim(photos, subject, FileComplaint.MOST_PHOTOS);
		}
		catch (AttachmentsUnclaimable gone) {
			// another request was quicker since they were checked
			throw new InvalidRequest(FilingValidation.unknown(gone.positions()).toList());
		}
	}

	private String address(Attachment photo, Actor actor) {
		return this.attachments.address(photo, actor.name(), SHOWN);
	}

	private boolean seen(Actor actor, ComplaintKey id) {
		return actor.district().equals(BoundDistrict.required())
				&& this.complaints.findById(id).filter((one) -> ComplaintVisibility.sees(actor, one)).isPresent();
	}

}
