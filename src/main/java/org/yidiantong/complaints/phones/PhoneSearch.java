package org.yidiantong.complaints.phones;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.audit.AuditText;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.complaints.workflow.LookReason;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.notification.Argument;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;
import org.yidiantong.ratelimit.Limit;
import org.yidiantong.ratelimit.RateLimiter;
import org.yidiantong.ratelimit.TooManyRequests;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds complaints by the last four digits of the telephone number that was left.
 */
@Service
public class PhoneSearch {

	/** Of so many searches of one post within 24 hours the auditors are told. */
	static final int MANY = 10;

	private static final Pattern END = Pattern.compile("[0-9]{4}");

	private static final String SEARCHED = "complaints.phone-searched";

	private static final String REFUSED = "complaints.phone-refused";

	private static final String TOLD = "complaints.phones-many";

	private final PhoneEnds ends;

	private final NoteProtection notes;

	private final RateLimiter limiter;

	private final AuditLog audit;

	private final NotificationManagement notifications;

	private final Clock system;

	PhoneSearch(PhoneEnds ends, NoteProtection notes, RateLimiter limiter, AuditLog audit,
			NotificationManagement notifications, Clock system) {
		this.ends = ends;
		this.notes = notes;
		this.limiter = limiter;
		this.audit = audit;
		this.notifications = notifications;
		this.system = system;
	}

	/** Whether an actor may search. */
	public static boolean isOpenTo(Actor actor) {
		return actor.may(Permission.CONTACTS_READ) && actor.may(Permission.CASES_READ);
	}

	/**
	 * Finds complaints that the actor may see. The search and its reason are recorded
	 * before anything is returned, with the digits, and for each complaint that is found;
	 * so is a search that is refused. Many searches of one post are told to the auditors.
	 * @param end four digits
	 * @throws NotPermitted if the actor may not read contacts
	 * @throws InvalidRequest with every error of digits and reason
	 * @throws TooManyRequests if the actor has searched too often
	 */
	@Transactional(noRollbackFor = { NotPermitted.class, InvalidRequest.class, TooManyRequests.class })
	public PhoneMatches search(Actor actor, @Nullable String end, @Nullable String reason) {
		if (!isOpenTo(actor)) {
			record(actor, REFUSED, null, null);
			throw new NotPermitted(Permission.CONTACTS_READ);
		}
		String digits = Normalizer.normalize(PlainText.of(end), Normalizer.Form.NFKC);
		String why = PlainText.of(reason);
		check(actor, digits, why);
		this.limiter.take(Limit.PHONE_SEARCHES, actor.district().toString(), actor.name()).ifPresent((wait) -> {
			record(actor, REFUSED, digits, AuditText.of("audit.text.too-many"));
			throw new TooManyRequests(wait);
		});
		String given = this.notes.required(BoundDistrict.required() + "/phone-search", why, "reason").masked();
		record(actor, SEARCHED, digits, given);
		tellOfMany(actor);
		boolean complete = this.ends.fill();
		List<PhoneMatch> found = this.ends.find(actor, digits);
		found.forEach((one) -> this.audit.record(actor.name(), "complaints.phone-found", one.id().subject(),
				one.caseNumber(), given));
		return new PhoneMatches(found, complete);
	}

	private void check(Actor actor, String digits, String reason) {
		List<ValidationError> errors = new ArrayList<>();
		if (!END.matcher(digits).matches()) {
			errors.add(ValidationError.of("end", "case.phone.end"));
		}
		if (!LookReason.isGiven(reason)) {
			errors.add(ValidationError.of("reason", "case.look.reason", LookReason.SHORTEST));
			record(actor, REFUSED, null, AuditText.of("audit.text.no-reason"));
		}
		InvalidRequest.throwIfAny(errors);
	}

	private void record(Actor actor, String action, @Nullable String digits, @Nullable String reason) {
		this.audit.record(actor.name(), action, "account/" + actor.name(),
				(digits == null) ? null : AuditText.of("audit.text.phone-end", digits), reason);
	}

	/** Tells the auditors once a day of an officer who searches often. */
	private void tellOfMany(Actor actor) {
		Instant now = this.system.instant();
		Instant since = now.minus(Duration.ofDays(1));
		if (this.audit.count(actor.name(), SEARCHED, since, MANY) == MANY
				&& this.audit.count(actor.name(), TOLD, since, 1) == 0) {
			record(actor, TOLD, null, null);
			this.notifications.tell(Recipient.role(Role.AUDITOR), "complaints.notice.phones-many",
					"account/" + actor.name(), now.toEpochMilli(), "/audit", Argument.actor(actor.name()));
		}
	}

}
