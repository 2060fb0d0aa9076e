package org.yidiantong.disclosure.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.disclosure.DisclosureAction;
import org.yidiantong.disclosure.DisclosureChanged;
import org.yidiantong.disclosure.accounts.LedgerSums;
import org.yidiantong.disclosure.accounts.WriteLedger;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for officers who write or check ledgers of the bound district. A village and
 * its township write, the discipline office of the township checks. Others are told that
 * there is no such ledger.
 */
@Service
public class LedgerManagement {

	private static final int LONGEST_REASON = 500;

	private static final int MOST_WAITING = 500;

	private final LedgerMonths months;

	private final LedgerVersions versions;

	private final LedgerRulesStore rules;

	private final LedgerMasking masking;

	private final LedgerPublishing publishing;

	private final LedgerCommittee committee;

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	LedgerManagement(LedgerMonths months, LedgerVersions versions, LedgerRulesStore rules, LedgerMasking masking,
			LedgerPublishing publishing, LedgerCommittee committee, ChecklistManagement checklists,
			OrganizationManagement organization, BusinessClock clock) {
		this.months = months;
		this.versions = versions;
		this.rules = rules;
		this.masking = masking;
		this.publishing = publishing;
		this.committee = committee;
		this.checklists = checklists;
		this.organization = organization;
		this.clock = clock;
	}

	/** The villages and communities that the actor writes for or checks. */
	@Transactional(readOnly = true)
	public List<Place> places(Actor actor) {
		return access(actor).places();
	}

	/** The villages and communities that the actor writes for. */
	@Transactional(readOnly = true)
	public List<Place> writable(Actor actor) {
		LedgerAccess access = access(actor);
		return access.places().stream().filter(access::writesFor).toList();
	}

	/** The months of a year at the actor's places, by place and month. */
	@Transactional(readOnly = true)
	public List<StaffLedgerLine> year(Actor actor, int year) {
		List<Place> places = places(actor);
		List<PlaceCode> townships = places.stream().map((place) -> place.path().get(0)).distinct().toList();
		return switch (places.size()) {
			case 0 -> List.of();
			case 1 -> this.months.year(year, null, places.get(0).code());
			default -> this.months.year(year, (townships.size() == 1) ? townships.get(0) : null, null);
		};
	}

	/** The months that wait for the actor's check, the oldest first. */
	@Transactional(readOnly = true)
	public List<StaffLedgerLine> waiting(Actor actor) {
		actor.require(Permission.DISCLOSURES_CHECK);
		return this.months.waiting(access(actor).actor().unit(), MOST_WAITING);
	}

	/** What the district has set for ledgers. */
	@Transactional(readOnly = true)
	public LedgerRules rules() {
		return this.rules.rules();
	}

	/** The items that apply at a place. */
	@Transactional(readOnly = true)
	public List<ItemSummary> items(Place place) {
		return this.checklists.items(ItemFilter.at(place.code()));
	}

	/**
	 * A month of a place, also one of which nothing is written yet.
	 * @throws LedgerUnknown when the actor neither writes for the place nor checks it
	 */
	@Transactional(readOnly = true)
	public StaffLedger find(Actor actor, PlaceCode code, YearMonth month) {
		LedgerAccess access = access(actor);
		Place place = place(access, code);
		LedgerMonth found = month(access, place, month);
		LedgerContent shown = shown(found, access.seesOriginal(found, place));
		LedgerDraft draft = found.draft();
		boolean writer = access.writesFor(place);
		List<LedgerFinding> findings = (draft == null) ? List.of() : this.publishing.findings(found, draft.content());
		return new StaffLedger(place, month, found.revision(), found.state(), found.version(), found.publishedAt(),
				shown, previous(place, month).map(LedgerSums::closing).orElse(null), findings,
				found.isCorrection() ? this.versions.findings(code, month) : List.of(),
				(draft == null) ? null : draft.sentBack(),
				(draft == null) ? null : (writer ? draft.reason() : this.masking.mask(draft.reason())),
				this.publishing.committee(found), draft != null && writer, access.actions(found, place));
	}

	/**
	 * Checks what an officer entered, tells what is found in it and shows it as it would
	 * be published. Stores nothing.
	 * @throws InvalidRequest with every error, by row and column
	 */
	@Transactional(readOnly = true)
	public LedgerPreview check(Actor actor, PlaceCode code, YearMonth month, WriteLedger input) {
		LedgerAccess access = access(actor);
		Place place = place(access, code);
		access.require(place, DisclosureAction.SAVE);
		LedgerMonth found = month(access, place, month);
		LedgerContent content = read(found, place, input);
		return new LedgerPreview(content.sums(), this.publishing.masked(content),
				this.publishing.findings(found, content));
	}

	/**
	 * Replaces the draft of a month, or begins it.
	 * @param revision the revision that the caller has read; 0 for a new month
	 * @throws InvalidRequest with every error, by row and column
	 * @throws DisclosureChanged when the revision is stale
	 */
	@Transactional
	public void save(Actor actor, PlaceCode code, YearMonth month, int revision, WriteLedger input) {
		change(actor, code, month, revision, DisclosureAction.SAVE, null, (before) -> written(before, actor, input));
	}

	/** Submits a draft for checking. Refuses as {@link #save} does. */
	@Transactional
	public void submit(Actor actor, PlaceCode code, YearMonth month, int revision) {
		change(actor, code, month, revision, DisclosureAction.SUBMIT, null, LedgerMonth::submitted);
	}

	/**
	 * Returns a submitted draft to its writers.
	 * @throws InvalidRequest without a reason
	 */
	@Transactional
	public void sendBack(Actor actor, PlaceCode code, YearMonth month, int revision, @Nullable String reason) {
		String why = reason(reason);
		change(actor, code, month, revision, DisclosureAction.SEND_BACK, why, (before) -> before.sentBack(why));
	}

	/**
	 * Publishes the masked rows as the next version and deletes the draft. Tells the
	 * supervising unit what is found in them.
	 * @throws org.yidiantong.disclosure.SecondPersonRequired when the actor has edited it
	 * @throws org.yidiantong.disclosure.PeriodNotOver when the month is not over
	 * @throws EarlierMonthUnpublished when the month before is not published
	 * @throws CommitteeCheckMissing when the district asks for it
	 * @throws BalanceNotCarriedOver when it does not begin with what was left
	 */
	@Transactional
	public void publish(Actor actor, PlaceCode code, YearMonth month, int revision) {
		LedgerAccess access = access(actor);
		Place place = place(access, code);
		access.require(place, DisclosureAction.PUBLISH);
		LedgerMonth before = current(access, place, month, revision);
		this.publishing.record(actor, DisclosureAction.PUBLISH, this.publishing.publish(before, actor), null);
	}

	/** Starts a correction from the published rows, which stay public meanwhile. */
	@Transactional
	public void correct(Actor actor, PlaceCode code, YearMonth month, int revision) {
		change(actor, code, month, revision, DisclosureAction.CORRECT, null,
				(before) -> before.corrected(this.publishing.newest(before), actor.id()));
	}

	/** Discards a correction; the published version stays. */
	@Transactional
	public void abandon(Actor actor, PlaceCode code, YearMonth month, int revision) {
		change(actor, code, month, revision, DisclosureAction.ABANDON, null, LedgerMonth::abandoned);
	}

	private void change(Actor actor, PlaceCode code, YearMonth month, int revision, DisclosureAction action,
			@Nullable String reason, UnaryOperator<LedgerMonth> work) {
		LedgerAccess access = access(actor);
		Place place = place(access, code);
		access.require(place, action);
		LedgerMonth after = work.apply(current(access, place, month, revision));
		this.months.put(after);
		this.committee.forget(after);
		this.publishing.record(actor, action, after, reason);
	}

	private LedgerMonth written(LedgerMonth before, Actor actor, WriteLedger input) {
		LedgerAccess access = access(actor);
		Place place = place(access, before.owner().place());
		return before.written(access.owner(place), read(before, place, input),
				before.isCorrection() ? PlainText.line(input.reason()) : null, actor.id());
	}

	private LedgerContent read(LedgerMonth month, Place place, WriteLedger input) {
		if (month.month().isAfter(YearMonth.from(this.clock.today()))) {
			throw new InvalidRequest(
					List.of(ValidationError.of("month", "ledger.month.ahead", month.month().toString())));
		}
		Optional<LedgerSums> previous = previous(place, month.month());
		this.months.before(place.code(), month.month()).ifPresent((earlier) -> {
			YearMonth next = earlier.month().plusMonths(1);
			if (next.isBefore(month.month())) {
				throw new InvalidRequest(List.of(ValidationError.of("month", "ledger.month.gap", next.toString())));
			}
		});
		return new LedgerValidator(month.month(), this.clock.today(), this.rules.rules(), items(place), this.masking)
			.read(input, previous.orElse(null), month.isCorrection());
	}

	/** The sums of the month before; empty when the place has no earlier month. */
	private Optional<LedgerSums> previous(Place place, YearMonth month) {
		return this.months.before(place.code(), month)
			.filter((earlier) -> earlier.month().equals(month.minusMonths(1)))
			.map(LedgerMonth::sums);
	}

	private @Nullable LedgerContent shown(LedgerMonth month, boolean original) {
		LedgerDraft draft = month.draft();
		if (draft != null) {
			return original ? draft.content() : this.publishing.masked(draft.content());
		}
		return month.isCorrection() ? this.publishing.newest(month) : null;
	}

	private LedgerMonth current(LedgerAccess access, Place place, YearMonth month, int revision) {
		LedgerMonth found = month(access, place, month);
		if (found.revision() != revision) {
			throw new DisclosureChanged();
		}
		return found;
	}

	private LedgerMonth month(LedgerAccess access, Place place, YearMonth month) {
		return this.months.find(place.code(), month).orElseGet(() -> LedgerMonth.blank(access.owner(place), month));
	}

	private Place place(LedgerAccess access, PlaceCode code) {
		return access.chart()
			.place(code)
			.filter((one) -> access.writesFor(one) || access.checks(one))
			.orElseThrow(LedgerUnknown::new);
	}

	private LedgerAccess access(Actor actor) {
		return LedgerAccess.of(actor, this.organization.chart());
	}

	private static String reason(@Nullable String input) {
		String reason = PlainText.line(input);
		if (reason.isEmpty() || PlainText.length(reason) > LONGEST_REASON) {
			throw new InvalidRequest(List
				.of(reason.isEmpty() ? ValidationError.of("reason", "disclosure.sent-back.missing") : ValidationError
					.of("reason", "disclosure.reason.long", PlainText.length(reason), LONGEST_REASON)));
		}
		return reason;
	}

}
