package org.yidiantong.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.outreach.events.ActivityRecorded;
import org.yidiantong.outreach.events.VisitsRecorded;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the publicity activities and page views of the bound district.
 */
@Service
public class OutreachManagement {

	private final Activities rows;

	private final CountedVisits counted;

	private final ActivityValidator check;

	private final ApplicationEventPublisher events;

	private final AuditLog audit;

	private final BusinessClock clock;

	OutreachManagement(Activities rows, CountedVisits counted, ActivityValidator check,
			ApplicationEventPublisher events, AuditLog audit, BusinessClock clock) {
		this.rows = rows;
		this.counted = counted;
		this.check = check;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Records an activity with its title masked and publishes {@link ActivityRecorded}.
	 * @param id chosen by the caller, so that a repeated request records once
	 * @throws NotPermitted without {@link Permission#OUTREACH_WRITE}
	 * @throws InvalidRequest with every validation error
	 */
	@Transactional
	public void record(Actor actor, UUID id, RecordActivity input) {
		actor.require(Permission.OUTREACH_WRITE);
		Activity one = this.check.read(id, input);
		Instant now = this.clock.instant();
		if (this.rows.keep(one, actor.name(), now)) {
			this.events.publishEvent(one.recorded(BoundDistrict.required().value(), now));
			this.audit.record(actor.name(), "outreach.record", "outreach/" + id, one.title(), null);
		}
	}

	/**
	 * Records a day's page views of the whole district by channel, replaces earlier
	 * values, and publishes {@link VisitsRecorded} with all values of the day.
	 * @throws NotPermitted without {@link Permission#OUTREACH_WRITE}
	 * @throws InvalidRequest for a future day or an invalid number
	 */
	@Transactional
	public void recordVisits(Actor actor, LocalDate day, Map<Channel, Integer> views) {
		actor.require(Permission.OUTREACH_WRITE);
		List<ValidationError> errors = new ArrayList<>();
		this.check.day(day, "day", errors);
		views.forEach((channel, number) -> ActivityValidator.number(number, 0, "/channels/" + channel, errors));
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		new TreeMap<>(views).forEach((channel, number) -> this.rows.count(day, channel, number));
		this.events
			.publishEvent(this.rows.visits(day).recorded(BoundDistrict.required().value(), this.clock.instant()));
		this.audit.record(actor.name(), "outreach.record-visits", "visits/" + day, day.toString(), null);
	}

	/**
	 * Lists the activities, the latest first.
	 * @throws NotPermitted when the actor may not read them
	 */
	@Transactional(readOnly = true)
	public Page<Activity> activities(Actor actor, PageRequest asked) {
		requireReader(actor);
		@Nullable Activity last = asked.after(this::activity);
		return Page.of(this.rows.list(last, asked.fetch()), asked, (one) -> one.id().toString());
	}

	/**
	 * Totals between two days, both included.
	 * @throws NotPermitted when the actor may not read them
	 */
	@Transactional(readOnly = true)
	public OutreachTotals totals(Actor actor, LocalDate from, LocalDate to) {
		requireReader(actor);
		return this.rows.totals(from, to);
	}

	/**
	 * What the platform counted between two days, both included; the latest first.
	 * @throws NotPermitted when the actor may not read it
	 */
	@Transactional(readOnly = true)
	public List<CountedDay> counted(Actor actor, LocalDate from, LocalDate to) {
		requireReader(actor);
		return this.counted.days(from, to);
	}

	private Activity activity(String id) {
		@Nullable Activity found = this.rows.find(UUID.fromString(id));
		if (found == null) {
			throw new IllegalArgumentException("Unknown activity " + id);
		}
		return found;
	}

	private static void requireReader(Actor actor) {
		if (!actor.may(Permission.REPORTS_READ)) {
			actor.require(Permission.OUTREACH_WRITE);
		}
	}

}
