package org.yidiantong.checklist.upkeep;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposals to add, change or drop items of the bound district's list. Units write them
 * with {@link Permission#CHECKLIST_PROPOSE}; who has {@link Permission#CHECKLIST_WRITE}
 * decides. Nothing here changes the list.
 */
@Service
public class ProposalManagement {

	/** How many open proposals a unit may have. */
	static final int MOST_OPEN = 100;

	private final Proposals proposals;

	private final ProposalValidator check;

	private final ProposalNotices notices;

	private final AuditLog audit;

	private final BusinessClock clock;

	ProposalManagement(Proposals proposals, ProposalValidator check, ProposalNotices notices, AuditLog audit,
			BusinessClock clock) {
		this.proposals = proposals;
		this.check = check;
		this.notices = notices;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Writes a draft about the list in effect.
	 * @param id chosen by the caller, so that a repeated request writes once
	 * @throws InvalidRequest with every validation error
	 * @throws TooManyProposals when {@value #MOST_OPEN} of the unit are open
	 */
	@Transactional
	public ProposalView write(Actor actor, UUID id, WriteProposal input) {
		actor.require(Permission.CHECKLIST_PROPOSE);
		Proposal one = this.check.read(actor, id, input, this.clock.instant());
		if (this.proposals.countOpen(actor) >= MOST_OPEN) {
			throw new TooManyProposals(MOST_OPEN);
		}
		if (this.proposals.add(one, actor.name())) {
			record(actor, ProposalAction.WRITE, one, null);
		}
		return find(actor, id);
	}

	/**
	 * Replaces the text of a draft.
	 * @throws InvalidRequest with every validation error
	 * @throws ProposalChanged when it has another revision
	 */
	@Transactional
	public ProposalView edit(Actor actor, UUID id, int revision, WriteProposal input) {
		Proposal known = own(actor, id);
		Proposal text = this.check.read(actor, id, input, this.clock.instant());
		return save(actor, known.reading(text), revision, ProposalAction.EDIT, null);
	}

	/**
	 * Sends a draft to the administrator, who is told.
	 * @throws ProposalChanged when it has another revision
	 */
	@Transactional
	public ProposalView submit(Actor actor, UUID id, int revision) {
		return save(actor, own(actor, id), revision, ProposalAction.SUBMIT, null);
	}

	/**
	 * Takes back what is not decided.
	 * @throws ProposalChanged when it has another revision
	 */
	@Transactional
	public ProposalView withdraw(Actor actor, UUID id, int revision) {
		return save(actor, own(actor, id), revision, ProposalAction.WITHDRAW, null);
	}

	/**
	 * Accepts a proposal for the next version. Its unit is told.
	 * @param note for the unit; may be empty
	 * @throws ProposalChanged when it has another revision
	 */
	@Transactional
	public ProposalView accept(Actor actor, UUID id, int revision, @Nullable String note) {
		return decide(actor, id, revision, ProposalAction.ACCEPT, note);
	}

	/**
	 * Refuses a proposal. Its unit is told.
	 * @param note says why
	 * @throws ProposalChanged when it has another revision
	 */
	@Transactional
	public ProposalView refuse(Actor actor, UUID id, int revision, @Nullable String note) {
		return decide(actor, id, revision, ProposalAction.REFUSE, note);
	}

	/**
	 * A proposal with its history.
	 * @throws ProposalUnknown when the actor has or sees no such proposal
	 */
	@Transactional(readOnly = true)
	public ProposalView find(Actor actor, UUID id) {
		Proposal one = visible(actor, id);
		return new ProposalView(one, this.proposals.history(id), actions(actor, one));
	}

	/**
	 * The proposals of the actor's unit, the latest first; for the administrator those
	 * that other units have submitted too.
	 * @param state null for all
	 */
	@Transactional(readOnly = true)
	public Page<Proposal> list(Actor actor, @Nullable ProposalState state, PageRequest page) {
		requireReader(actor);
		return Page.of(this.proposals.list(new ProposalFilter(actor, state), page.afterId(), page.fetch()), page,
				(one) -> one.id().toString());
	}

	private ProposalView decide(Actor actor, UUID id, int revision, ProposalAction action, @Nullable String input) {
		actor.require(Permission.CHECKLIST_WRITE);
		return save(actor, visible(actor, id), revision, action, ProposalValidator.note(action, input));
	}

	private ProposalView save(Actor actor, Proposal known, int revision, ProposalAction action, @Nullable String note) {
		Proposal next = known.after(action, note, this.clock.instant());
		if (known.revision() != revision || !this.proposals.save(next, action, actor.name(), note)) {
			throw new ProposalChanged();
		}
		record(actor, action, next, note);
		this.notices.tell(next, action);
		return find(actor, next.id());
	}

	private Proposal own(Actor actor, UUID id) {
		actor.require(Permission.CHECKLIST_PROPOSE);
		return this.proposals.find(id)
			.filter((one) -> ProposalFilter.isOwn(actor, one))
			.orElseThrow(ProposalUnknown::new);
	}

	private Proposal visible(Actor actor, UUID id) {
		requireReader(actor);
		return this.proposals.find(id)
			.filter((one) -> ProposalFilter.isVisible(actor, one))
			.orElseThrow(ProposalUnknown::new);
	}

	private static Set<ProposalAction> actions(Actor actor, Proposal one) {
		boolean own = actor.may(Permission.CHECKLIST_PROPOSE) && ProposalFilter.isOwn(actor, one);
		return Arrays.stream(ProposalAction.values())
			.filter((action) -> action.isPossible(one.state()))
			.filter((action) -> action.decides() ? actor.may(Permission.CHECKLIST_WRITE) : own)
			.collect(Collectors.toSet());
	}

	/** Whoever proposes reads, and whoever decides. */
	private static void requireReader(Actor actor) {
		if (!actor.may(Permission.CHECKLIST_WRITE)) {
			actor.require(Permission.CHECKLIST_PROPOSE);
		}
	}

	private void record(Actor actor, ProposalAction action, Proposal one, @Nullable String note) {
		this.audit.record(actor.name(), "checklist.proposal-" + action.name().toLowerCase(Locale.ROOT),
				"proposal/" + one.id(), (one.itemCode() == null) ? null : one.itemCode().value(), note);
	}

}
