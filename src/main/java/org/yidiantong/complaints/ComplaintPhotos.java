package org.yidiantong.complaints;

import java.time.Duration;
import java.util.List;

import org.yidiantong.attachments.Attachment;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.attachments.AttachmentsUnclaimable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Access to the photos of complaints. Staff who may see a complaint may see its photos;
 * complainants do not get them back.
 */
@Service
public class ComplaintPhotos {

	/** Validity of photo addresses on a page. */
	private static final Duration SHOWN = Duration.ofMinutes(30);

	private final AttachmentManagement attachments;

	private final Complaints complaints;

	ComplaintPhotos(AttachmentManagement attachments, Complaints complaints) {
		this.attachments = attachments;
		this.complaints = complaints;
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

	/** Whether an actor may see a complaint's photos now. */
	@Transactional(readOnly = true)
	public boolean sees(Actor actor, ComplaintId id) {
		return seen(actor, ComplaintKey.of(id));
	}

	/** The number of photos of a complaint. */
	int count(ComplaintKey complaint) {
		return this.attachments.of(complaint.subject()).size();
	}

	/** Attaches uploaded photos to a complaint that is being filed. */
	void claim(ComplaintKey complaint, List<String> photos) {
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

	private boolean seen(Actor actor, ComplaintKey id) {
		return actor.district().equals(BoundDistrict.required())
				&& this.complaints.findById(id).filter((one) -> ComplaintVisibility.sees(actor, one)).isPresent();
	}

}
