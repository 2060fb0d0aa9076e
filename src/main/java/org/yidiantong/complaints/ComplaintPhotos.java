package org.yidiantong.complaints;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.yidiantong.attachments.Attachment;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.attachments.AttachmentsUnclaimable;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the photos of cases. Staff who see a case see its photos; whoever filed it
 * is not told back what was sent.
 */
@Service
public class ComplaintPhotos {

	/** How long a page may stay open before its photos have to be loaded anew. */
	private static final Duration SHOWN = Duration.ofMinutes(30);

	private final AttachmentManagement attachments;

	private final Complaints complaints;

	ComplaintPhotos(AttachmentManagement attachments, Complaints complaints) {
		this.attachments = attachments;
		this.complaints = complaints;
	}

	/**
	 * The addresses at which an actor is shown the photos of a case, for half an hour, in
	 * their order; none when the actor does not see the case.
	 */
	@Transactional(readOnly = true)
	public List<String> addresses(Actor actor, UUID id) {
		ComplaintId complaint = new ComplaintId(BoundDistrict.required().value(), id);
		return seen(actor, complaint)
				? this.attachments.of(complaint.subject()).stream().map((one) -> address(one, actor)).toList()
				: List.of();
	}

	/** Whether an actor may see the photos of a case now. */
	@Transactional(readOnly = true)
	public boolean sees(Actor actor, UUID id) {
		return seen(actor, new ComplaintId(BoundDistrict.required().value(), id));
	}

	/** Binds what was uploaded to a case that is being filed. */
	void claim(ComplaintId complaint, List<String> photos) {
		try {
			this.attachments.claim(photos, complaint.subject(), FileComplaint.MOST_PHOTOS);
		}
		catch (AttachmentsUnclaimable gone) {
			// another request was quicker since they were checked
			throw new InvalidRequest(FilingValidation.unknown(gone.positions()).toList());
		}
	}

	private String address(Attachment photo, Actor actor) {
		return this.attachments.address(photo, actor.name(), SHOWN);
	}

	private boolean seen(Actor actor, ComplaintId id) {
		return actor.district().equals(BoundDistrict.required())
				&& this.complaints.findById(id).filter((one) -> ComplaintVisibility.sees(actor, one)).isPresent();
	}

}
