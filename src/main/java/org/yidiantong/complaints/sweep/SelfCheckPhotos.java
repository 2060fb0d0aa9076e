package org.yidiantong.complaints.sweep;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yidiantong.attachments.AttachmentAccess;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.attachments.AttachmentsUnclaimable;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.UnitCode;

import org.springframework.stereotype.Component;

/**
 * The photos of self-checks. The unit that returned them and the desk of the sweep see
 * them, unless they are recused by now.
 */
@Component
class SelfCheckPhotos implements AttachmentAccess {

	private static final Duration SHOWN = Duration.ofMinutes(30);

	private final AttachmentManagement attachments;

	private final SweepQueries sweeps;

	private final SelfCheckQueries checks;

	SelfCheckPhotos(AttachmentManagement attachments, SweepQueries sweeps, SelfCheckQueries checks) {
		this.attachments = attachments;
		this.sweeps = sweeps;
		this.checks = checks;
	}

	/**
	 * Attaches uploaded photos to a self-check.
	 * @throws InvalidRequest when a photo cannot be claimed
	 */
	void claim(SelfCheckKey id, List<String> photos) {
		try {
			this.attachments.claim(photos, id.subject(), SelfCheckManagement.MOST_PHOTOS);
		}
		catch (AttachmentsUnclaimable gone) {
			throw new InvalidRequest(gone.positions()
				.stream()
				.map((at) -> ValidationError.of("photos[" + at + "]", "complaint.photos.unknown"))
				.toList());
		}
	}

	/** The addresses of the photos of a self-check, for an actor who sees it. */
	List<String> addresses(Actor actor, SweepId sweep, UnitCode unit) {
		return this.attachments.of(SelfCheckKey.of(sweep, unit).subject())
			.stream()
			.map((one) -> this.attachments.address(one, actor.name(), SHOWN))
			.toList();
	}

	@Override
	public String kind() {
		return SelfCheckKey.KIND;
	}

	@Override
	public List<String> viewers(String subject, Function<String, @Nullable Object> request) {
		String[] parts = subject.split("/");
		return (request.apply(Actor.ATTRIBUTE) instanceof Actor actor
				&& sees(actor, SweepId.from(parts[1]), new UnitCode(parts[2]))) ? List.of(actor.name()) : List.of();
	}

	/** Whether an actor sees a self-check: its unit, and the desk of the sweep. */
	boolean sees(Actor actor, SweepId sweep, UnitCode unit) {
		boolean own = actor.may(Permission.CASES_HANDLE) && Objects.equals(actor.unit(), unit);
		return (own && this.checks.find(sweep, unit).isPresent())
				|| (SweepManagement.isDesk(actor) && this.sweeps.find(actor, sweep).isPresent());
	}

}
