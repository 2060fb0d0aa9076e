package org.yidiantong.complaints;

import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yidiantong.attachments.AttachmentAccess;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;

import org.springframework.stereotype.Component;

/**
 * Grants access to a complaint's photos to those who may see the complaint now.
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
		ComplaintId id = ComplaintId.from(subject.split("/")[1]);
		return (request.apply(Actor.ATTRIBUTE) instanceof Actor actor && this.photos.sees(actor, id))
				? Optional.of(actor.name()) : Optional.empty();
	}

}
