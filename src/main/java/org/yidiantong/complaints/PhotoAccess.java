package org.yidiantong.complaints;

import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yidiantong.attachments.AttachmentAccess;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;

import org.springframework.stereotype.Component;

/**
 * Grants access to a complaint's photos to those who may see the complaint now, and to
 * the photos of an answer to whoever has an address from the page of the complaint.
 */
@Component
class PhotoAccess implements AttachmentAccess {

	private final ComplaintPhotos photos;

	PhotoAccess(ComplaintPhotos photos) {
		this.photos = photos;
	}

	@Override
	public String kind() {
		return ComplaintId.SUBJECT;
	}

	@Override
	public Optional<String> viewer(String subject, Function<String, @Nullable Object> request) {
		String[] parts = subject.split("/");
		ComplaintId id = ComplaintId.from(parts[1]);
		if (request.apply(Actor.ATTRIBUTE) instanceof Actor actor) {
			return sees(actor, id, parts) ? Optional.of(actor.name()) : Optional.empty();
		}
		boolean answer = parts.length > 2 && !parts[2].equals(ComplaintPhotos.WITHHELD)
				&& this.photos.isAnswer(id, Integer.parseInt(parts[2]));
		return answer ? Optional.of(ComplaintPhotos.COMPLAINANT) : Optional.empty();
	}

	private boolean sees(Actor actor, ComplaintId id, String[] subject) {
		if (subject.length <= 2) {
			return this.photos.sees(actor, id);
		}
		return subject[2].equals(ComplaintPhotos.WITHHELD) ? this.photos.seesWithheld(actor, id)
				: this.photos.sees(actor, id, Integer.parseInt(subject[2]));
	}

}
