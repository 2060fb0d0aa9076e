package org.yidiantong.evaluation;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yidiantong.attachments.AttachmentAccess;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.attachments.AttachmentsUnclaimable;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

import org.springframework.stereotype.Component;

/**
 * The photos of rectifications. The unit that rectifies and the unit that calls back see
 * them.
 */
@Component
class RectificationPhotos implements AttachmentAccess {

	private static final Duration SHOWN = Duration.ofMinutes(30);

	private final AttachmentManagement attachments;

	private final CallBackQueries views;

	RectificationPhotos(AttachmentManagement attachments, CallBackQueries views) {
		this.attachments = attachments;
		this.views = views;
	}

	/** Attaches uploaded photos to a call-back. */
	void claim(CallBackId id, List<String> photos) {
		try {
			this.attachments.claim(photos, id.subject(), CallBackManagement.MOST_PHOTOS);
		}
		catch (AttachmentsUnclaimable gone) {
			throw new InvalidRequest(List.of(ValidationError.of("photos", "complaint.photos.unknown")));
		}
	}

	/** The addresses of a call-back's photos for an actor who sees it. */
	List<String> addresses(Actor actor, UUID id) {
		return this.attachments.of(CallBackId.of(id).subject())
			.stream()
			.map((one) -> this.attachments.address(one, actor.name(), SHOWN))
			.toList();
	}

	@Override
	public String kind() {
		return CallBackId.KIND;
	}

	@Override
	public List<String> viewers(String subject, Function<String, @Nullable Object> request) {
		UUID id = UUID.fromString(subject.split("/")[1]);
		return (request.apply(Actor.ATTRIBUTE) instanceof Actor actor && sees(actor, id)) ? List.of(actor.name())
				: List.of();
	}

	/** Whether an actor sees the call-back or its notice. */
	boolean sees(Actor actor, UUID id) {
		return (actor.may(Permission.RATINGS_READ) && this.views.supervised(actor, id).isPresent())
				|| (actor.may(Permission.CASES_HANDLE) && this.views.notice(actor, id).isPresent());
	}

}
