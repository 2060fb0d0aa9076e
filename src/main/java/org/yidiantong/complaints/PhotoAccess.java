package org.yidiantong.complaints;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yidiantong.attachments.Attachment;
import org.yidiantong.attachments.AttachmentAccess;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.identity.Actor;

import org.springframework.stereotype.Component;

/**
 * Grants access to a complaint's photos to those who may see the complaint now. Whoever
 * has an address from the page of the complaint, which asks for the tracking code, sees
 * the complainant's own photos and those of the answer.
 */
@Component
class PhotoAccess implements AttachmentAccess {

	/** The viewer of addresses on the page of a complaint. */
	private static final String COMPLAINANT = "complainant";

	private final ComplaintPhotos photos;

	private final AttachmentManagement attachments;

	PhotoAccess(ComplaintPhotos photos, AttachmentManagement attachments) {
		this.photos = photos;
		this.attachments = attachments;
	}

	@Override
	public String kind() {
		return ComplaintId.SUBJECT;
	}

	@Override
	public List<String> viewers(String subject, Function<String, @Nullable Object> request) {
		String[] parts = subject.split("/");
		ComplaintId id = ComplaintId.from(parts[1]);
		List<String> viewers = new ArrayList<>();
		if (request.apply(Actor.ATTRIBUTE) instanceof Actor actor && sees(actor, id, parts)) {
			viewers.add(actor.name());
		}
		if (this.photos.isForComplainant(id, subject)) {
			viewers.add(COMPLAINANT);
		}
		return viewers;
	}

	private boolean sees(Actor actor, ComplaintId id, String[] subject) {
		if (subject.length <= 2) {
			return this.photos.sees(actor, id);
		}
		return subject[2].equals(ComplaintKey.WITHHELD) ? this.photos.seesWithheld(actor, id)
				: this.photos.sees(actor, id, Integer.parseInt(subject[2]));
	}

	/**
	 * Whether a complaint's photos of a subject are its complainant's, or the answer's.
	 */
	static boolean isForComplainant(Complaint complaint, String subject) {
		return own(complaint).contains(subject) || of(complaint, HistoryEntry::isOfMerged).contains(subject)
				|| answer(complaint).filter(subject::equals).isPresent();
	}

	/**
	 * The addresses of the photos that the complainant sent, withheld ones too, but not
	 * those of people whose complaints were merged into this one.
	 * @param followed the complaint and those that went on for it, to which the
	 * complainant may have sent more
	 */
	List<String> addressesOfOwn(List<Complaint> followed) {
		Complaint complaint = followed.get(0);
		List<String> subjects = new ArrayList<>(own(complaint));
		followed.forEach((one) -> subjects.addAll(of(one, (entry) -> entry.isOf(complaint))));
		return addresses(subjects);
	}

	/** The photos of some supplements, withheld ones too. */
	private static List<String> of(Complaint complaint, Predicate<HistoryEntry> whose) {
		ComplaintKey key = complaint.key();
		return complaint.history()
			.supplements()
			.stream()
			.filter((number) -> whose.test(complaint.history().entries().get(number - 1)))
			.flatMap((number) -> Stream.of(key.photos(number), key.withheld(number)))
			.toList();
	}

	private static List<String> own(Complaint complaint) {
		ComplaintKey key = complaint.key();
		List<String> subjects = new ArrayList<>(List.of(key.photos(1), key.withheld(1)));
		subjects.addAll(of(complaint, (entry) -> !entry.isOfMerged()));
		if (complaint.history().entries().stream().noneMatch(HistoryEntry::isOfMerged)) {
			subjects.add(key.withheld());
		}
		return subjects;
	}

	/**
	 * The addresses of the photos of the answer, for the complainant; empty until it is
	 * closed.
	 */
	List<String> addressesOfAnswer(Complaint complaint) {
		return addresses(answer(complaint).stream().toList());
	}

	private static Optional<String> answer(Complaint complaint) {
		return Optional.of(complaint)
			.filter((one) -> one.state().isAnswered())
			.map((one) -> one.key().photos(one.history().lengthAtLast(ComplaintAction.REPLY)));
	}

	private List<String> addresses(List<String> subjects) {
		return this.attachments.of(subjects).stream().map(this::address).toList();
	}

	private String address(Attachment photo) {
		return this.attachments.address(photo, COMPLAINANT, ComplaintPhotos.SHOWN);
	}

}
