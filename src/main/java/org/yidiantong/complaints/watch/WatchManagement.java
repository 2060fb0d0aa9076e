package org.yidiantong.complaints.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ComplaintUnknown;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.recused.RecusedComplaints;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.notification.Notice;
import org.yidiantong.notification.NotificationManagement;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the signs that somebody may be looking for whoever sent a report, tells the
 * district of each once, and takes down what the district found. Nobody meets signs of
 * reports from which the own post is recused, or of the own looks.
 */
@Service
public class WatchManagement {

	/** The longest note, in characters. */
	public static final int LONGEST_NOTE = 500;

	/** The shortest note, in characters. */
	public static final int SHORTEST_NOTE = 4;

	private static final String REFUSED = "complaints.look-refused";

	private final WatchSigns signs;

	private final RecusedComplaints recused;

	private final NotificationManagement notifications;

	private final AuditLog audit;

	private final BusinessClock clock;

	WatchManagement(WatchSigns signs, RecusedComplaints recused, NotificationManagement notifications, AuditLog audit,
			BusinessClock clock) {
		this.signs = signs;
		this.recused = recused;
		this.notifications = notifications;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Takes note that an actor asked for a complaint and was told that there is none.
	 * Only whoever is recused from a report leaves a sign.
	 */
	@Transactional
	public void refused(Actor actor, ComplaintId id) {
		refused(actor, this.signs.report(id, since()));
	}

	/** As {@link #refused}, for a search by a number. */
	@Transactional
	public void searched(Actor actor, String number) {
		refused(actor, this.signs.report(PlainText.of(number), since()));
	}

	private void refused(Actor actor, Optional<WatchedReport> asked) {
		asked.filter((report) -> this.recused.of(actor).contains(report.id())).ifPresent((report) -> {
			this.audit.record(actor.name(), REFUSED, report.id().subject(), report.caseNumber(), null);
			add(report, SignKind.REFUSED_LOOK, actor.name(), 1);
		});
	}

	/** Takes note of a look at who sent a complaint. */
	void looked(String actor, ComplaintId id) {
		this.signs.report(id, since())
			.ifPresent((report) -> add(report, SignKind.REPEATED_LOOKS, actor, WatchedReport.LOOKS));
	}

	/** Compares a report with earlier ones. A second time has no effect. */
	void compare(ComplaintId later) {
		this.signs.aboutTheSame(later, since())
			.stream()
			.filter((report) -> !this.signs.has(report.id(), SignKind.FURTHER_REPORT, later.toString()))
			.forEach((report) -> add(report, SignKind.FURTHER_REPORT, later.toString(), 1));
	}

	/** The district is told when a sign becomes one. */
	private void add(WatchedReport report, SignKind kind, String origin, int enough) {
		Instant now = this.clock.instant();
		if (this.signs.add(report.id(), kind, origin, now) == enough) {
			Notice notice = Notice.of("complaints.notice.watch", report.id().subject(), now.toEpochMilli(), "/watch");
			List<String> without = new ArrayList<>(this.recused.posts(report.id()));
			without.add(origin);
			Stream.of(Role.DISPATCHER, Role.LEADER)
				.flatMap((role) -> this.notifications.holders(role, without))
				.distinct()
				.forEach((one) -> this.notifications.tell(one, notice));
		}
	}

	/**
	 * The reports of the last 90 days with signs, the latest filed first.
	 * @throws NotPermitted if the actor does not follow signs for the district
	 */
	@Transactional(readOnly = true)
	public Page<WatchedReport> list(Actor actor, PageRequest page) {
		require(actor);
		return Page.of(this.signs.list(actor, since(), page), page, (one) -> one.id().toString());
	}

	/**
	 * How many reports have signs that wait to be checked; 0 for whoever may not know.
	 */
	@Transactional(readOnly = true)
	public int waiting(Actor actor) {
		return mayKnow(actor) ? this.signs.waiting(actor, since()) : 0;
	}

	/**
	 * Takes down what the district found about all waiting signs of a report. The same
	 * sign, seen again, waits again.
	 * @throws NotPermitted if the actor does not follow signs for the district
	 * @throws InvalidRequest if the note is too short or too long
	 * @throws ComplaintUnknown if nothing waits that the actor may know
	 */
	@Transactional
	public void check(Actor actor, ComplaintId report, @Nullable String note) {
		require(actor);
		if (!this.signs.isWaiting(actor, report, since())) {
			throw ComplaintUnknown.ofId();
		}
		String given = PlainText.of(note);
		int length = PlainText.length(given);
		if (length < SHORTEST_NOTE || length > LONGEST_NOTE) {
			throw new InvalidRequest(
					List.of(ValidationError.of("note", "complaints.watch.note", SHORTEST_NOTE, LONGEST_NOTE)));
		}
		this.signs.check(actor, report, since(), this.clock.instant(), given);
		String number = this.signs.report(report, since()).map(WatchedReport::caseNumber).orElse(null);
		this.audit.record(actor.name(), "complaints.watch-checked", report.subject(), number, null);
	}

	private Instant since() {
		return this.clock.today().minusDays(WatchedReport.DAYS).atStartOfDay(BusinessClock.ZONE).toInstant();
	}

	private static boolean mayKnow(Actor actor) {
		return actor.may(Permission.WATCH_READ) && actor.isDistrictWide();
	}

	private static void require(Actor actor) {
		actor.require(Permission.WATCH_READ);
		if (!actor.isDistrictWide()) {
			throw new NotPermitted(Permission.WATCH_READ);
		}
	}

}
