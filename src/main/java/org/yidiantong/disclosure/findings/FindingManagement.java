package org.yidiantong.disclosure.findings;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.events.FindingSettled;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the findings about disclosures of the bound district. A writer sees those
 * of the own unit; the supervising unit, and the district, also settle them.
 */
@Service
public class FindingManagement {

	private static final int LONGEST_NOTE = 500;

	private final RaisedFindings rows;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	FindingManagement(RaisedFindings rows, AuditLog audit, ApplicationEventPublisher events, BusinessClock clock) {
		this.rows = rows;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Lists findings, the newest first.
	 * @throws NotPermitted when the actor may neither write nor check
	 */
	@Transactional(readOnly = true)
	public Page<RaisedFinding> list(Actor actor, FindingFilter filter, PageRequest page) {
		requireOwnDistrict(actor);
		boolean checker = actor.may(Permission.DISCLOSURES_CHECK);
		if (!checker) {
			actor.require(Permission.DISCLOSURES_WRITE);
		}
		boolean all = checker && actor.isDistrictWide();
		if (!all && actor.unit() == null) {
			return Page.of(List.of(), page, (one) -> "");
		}
		return Page.of(this.rows.list(filter, (checker && !all) ? actor.unit() : null, checker ? null : actor.unit(),
				page.afterId(), page.fetch()), page, (one) -> one.id().toString());
	}

	/**
	 * Settles a finding with a note, and publishes {@link FindingSettled} or
	 * {@link LedgerFindingSettled}.
	 * @throws InvalidRequest without a note, or with one that is too long
	 * @throws FindingUnknown when there is none, or another unit supervises the place
	 * @throws FindingSettledAlready when it is not open
	 */
	@Transactional
	public void settle(Actor actor, UUID id, @Nullable String note) {
		requireOwnDistrict(actor);
		actor.require(Permission.DISCLOSURES_CHECK);
		RaisedFinding found = this.rows.find(id)
			.filter((one) -> actor.isDistrictWide() || Objects.equals(one.supervising(), actor.unit()))
			.orElseThrow(FindingUnknown::new);
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		String written = note(note);
		RaisedFinding settled = found.settled(written, actor.unit(), now);
		if (!this.rows.settle(settled)) {
			throw new FindingSettledAlready();
		}
		this.events.publishEvent(SettledFindings.event(settled));
		this.audit.record(actor.name(), "disclosure.finding-settle", SettledFindings.subject(found), found.placeName()
				+ " " + found.period().code() + (found.type().isOfLedger() ? "" : " " + found.itemName()), written);
	}

	private static String note(@Nullable String input) {
		String note = PlainText.line(input);
		int length = PlainText.length(note);
		if (note.isEmpty() || length > LONGEST_NOTE) {
			throw new InvalidRequest(
					List.of(note.isEmpty() ? ValidationError.of("note", "disclosure.finding.note.missing")
							: ValidationError.of("note", "disclosure.finding.note.long", length, LONGEST_NOTE)));
		}
		return note;
	}

	private static void requireOwnDistrict(Actor actor) {
		if (!actor.district().equals(BoundDistrict.required())) {
			throw new NotPermitted(Permission.DISCLOSURES_CHECK);
		}
	}

}
