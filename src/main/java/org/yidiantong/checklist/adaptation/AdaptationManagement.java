package org.yidiantong.checklist.adaptation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.adapted.FlowAdaptation;
import org.yidiantong.checklist.adapted.FlowRebase;
import org.yidiantong.checklist.adapted.LocalFlow;
import org.yidiantong.checklist.adapted.LocalFlows;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes, submits, approves and ends adaptations of flows in the bound district, and
 * shows them beside the flow of the district. Writing requires
 * {@link Permission#FLOWS_ADAPT}, approving {@link Permission#FLOWS_APPROVE};
 * {@link AdaptationAccess} says for which places.
 */
@Service
public class AdaptationManagement implements LocalFlows {

	private final Adaptations adaptations;

	private final AdaptationRecords records;

	private final ApprovedFlows flows;

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	AdaptationManagement(Adaptations adaptations, AdaptationRecords records, ApprovedFlows flows,
			ChecklistManagement checklists, OrganizationManagement organization) {
		this.adaptations = adaptations;
		this.records = records;
		this.flows = flows;
		this.checklists = checklists;
		this.organization = organization;
	}

	/**
	 * The adapted flow of an item at a place, to read for everybody: the village's own,
	 * else that of its township; empty when the flow of the list holds there.
	 */
	@Override
	@Transactional(readOnly = true)
	public Optional<LocalFlow> at(Item item, PlaceCode place) {
		return this.flows.at(item, place);
	}

	/** The adaptations that the actor writes or approves, the latest first. */
	@Transactional(readOnly = true)
	public List<AdaptationView> list(Actor actor) {
		AdaptationAccess access = access(actor);
		List<Item> items = this.checklists.itemsOf(this.checklists.current().version());
		return this.adaptations.all()
			.stream()
			.filter((one) -> access.sees(one.place()))
			.map((one) -> view(one, item(items, one), access, List.of()))
			.toList();
	}

	/**
	 * The adaptations in effect anywhere in the district. Requires
	 * {@link Permission#REPORTS_READ}.
	 */
	@Transactional(readOnly = true)
	public List<Adaptation> approved(Actor actor) {
		actor.require(Permission.REPORTS_READ);
		return this.adaptations.approved();
	}

	/**
	 * An adaptation beside the flow of the district.
	 * @throws AdaptationUnknown when there is none, or the actor may not see it
	 */
	@Transactional(readOnly = true)
	public AdaptationView find(Actor actor, UUID id) {
		AdaptationAccess access = access(actor);
		Adaptation found = visible(access, id);
		List<Item> items = this.checklists.itemsOf(this.checklists.current().version());
		return view(found, item(items, found), access, this.adaptations.history(id));
	}

	/** The places for which the actor writes. */
	@Transactional(readOnly = true)
	public List<Place> writable(Actor actor) {
		return access(actor).writable();
	}

	/** Everything that is wrong with a command; empty when it can be stored. */
	@Transactional(readOnly = true)
	public List<ValidationError> errors(Actor actor, AdaptFlow command) {
		return check(access(actor)).errors(command);
	}

	/**
	 * Begins an adaptation as a draft.
	 * @throws InvalidRequest with everything that is wrong
	 * @throws NotPermitted when the actor does not write for the place
	 * @throws AdaptationOpen when the place has one of this item that is not decided yet
	 */
	@Transactional
	public Adaptation begin(Actor actor, AdaptFlow command) {
		AdaptationAccess access = access(actor);
		actor.require(Permission.FLOWS_ADAPT);
		Adaptation draft = written(access, command, NewId.next(), 1);
		if (!access.writesFor(draft.place())) {
			throw new NotPermitted(Permission.FLOWS_ADAPT);
		}
		if (!this.adaptations.add(draft)) {
			throw new AdaptationOpen(draft.place(), check(access).item(command).orElseThrow().code());
		}
		this.records.saved(actor, draft);
		return draft;
	}

	/**
	 * Writes a draft anew. Its place and item stay.
	 * @throws InvalidRequest with everything that is wrong
	 * @throws AdaptationChanged when it has changed since the revision
	 */
	@Transactional
	public Adaptation save(Actor actor, UUID id, int revision, AdaptFlow command) {
		AdaptationAccess access = access(actor);
		Adaptation before = stored(access, id, revision, AdaptationAction.SAVE);
		String code = this.checklists.itemsOf(this.checklists.current().version())
			.stream()
			.filter((item) -> item.lineage().equals(before.lineage()))
			.map((item) -> item.code().value())
			.findFirst()
			.orElse(null);
		AdaptFlow kept = new AdaptFlow(before.place().value(), code, command.reason(), command.explanation(),
				command.changes());
		Adaptation draft = written(access, kept, id, revision + 1);
		this.adaptations.change(draft);
		this.records.saved(actor, draft);
		return draft;
	}

	/**
	 * Takes an action other than saving.
	 * @param note for the others; may be empty unless it refuses
	 * @throws AdaptationUnknown when there is none, or the actor may not do it
	 * @throws AdaptationChanged when it has changed since the revision
	 * @throws AdaptationActionImpossible when its state does not allow it
	 * @throws InvalidRequest when the list has changed so that the changes break a rule,
	 * or when a refusal has no note
	 */
	@Transactional
	public Adaptation act(Actor actor, UUID id, int revision, AdaptationAction action, String note) {
		AdaptationAccess access = access(actor);
		Adaptation before = stored(access, id, revision, action);
		if (action == AdaptationAction.REFUSE && PlainText.isBlank(note)) {
			throw new InvalidRequest(List.of(ValidationError.of("note", "adaptation.note")));
		}
		if (PlainText.length(note) > AdaptationCheck.LONGEST) {
			throw new InvalidRequest(
					List.of(ValidationError.of("note", "adaptation.explanation-long", AdaptationCheck.LONGEST)));
		}
		if (action == AdaptationAction.SUBMIT || action == AdaptationAction.APPROVE) {
			requireApplicable(before);
		}
		return this.records.act(actor, before, action, note);
	}

	private void requireApplicable(Adaptation adaptation) {
		List<Item> items = this.checklists.itemsOf(this.checklists.current().version());
		Item item = item(items, adaptation).orElseThrow(
				() -> new InvalidRequest(List.of(ValidationError.of("item", "adaptation.item", adaptation.lineage()))));
		FlowAdaptation now = FlowRebase.of(adaptation.steps(), adaptation.changes(), item).adaptation();
		if (!now.broken().isEmpty()) {
			throw new InvalidRequest(now.broken().stream().map(AdaptationCheck::error).toList());
		}
	}

	private Adaptation written(AdaptationAccess access, AdaptFlow command, UUID id, int revision) {
		AdaptationCheck check = check(access);
		List<ValidationError> errors = check.errors(command);
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		Checklist list = this.checklists.current();
		Item item = check.item(command).orElseThrow();
		return AdaptationCheck.draft(command, id, revision, check.place(command).orElseThrow().code(), item,
				list.version(), access.actor().id());
	}

	private Adaptation stored(AdaptationAccess access, UUID id, int revision, AdaptationAction action) {
		Adaptation found = visible(access, id);
		access.require(found, action);
		if (found.revision() != revision) {
			throw new AdaptationChanged();
		}
		if (!action.isPossible(found.state())) {
			throw new AdaptationActionImpossible(found.state(), action);
		}
		return found;
	}

	private Adaptation visible(AdaptationAccess access, UUID id) {
		return this.adaptations.find(id).filter((one) -> access.sees(one.place())).orElseThrow(AdaptationUnknown::new);
	}

	private AdaptationView view(Adaptation one, Optional<Item> item, AdaptationAccess access,
			List<HistoryEntry> history) {
		Optional<FlowRebase> merged = item.map((now) -> FlowRebase.of(one.steps(), one.changes(), now));
		Place place = this.organization.place(one.place()).orElseThrow();
		return new AdaptationView(one, place, item, merged.flatMap((rebase) -> rebase.adaptation().flow()),
				merged.map(FlowRebase::changes).orElse(List.of()),
				merged.map((rebase) -> rebase.adaptation().broken()).orElse(List.of()), access.actions(one), history);
	}

	private static Optional<Item> item(List<Item> items, Adaptation one) {
		return items.stream().filter((item) -> item.lineage().equals(one.lineage())).findFirst();
	}

	private AdaptationCheck check(AdaptationAccess access) {
		return new AdaptationCheck(access.chart(), this.checklists::item);
	}

	private AdaptationAccess access(Actor actor) {
		if (!actor.district().equals(BoundDistrict.required())) {
			throw new NotPermitted(Permission.FLOWS_ADAPT);
		}
		if (!actor.may(Permission.FLOWS_APPROVE)) {
			actor.require(Permission.FLOWS_ADAPT);
		}
		return new AdaptationAccess(actor, this.organization.chart());
	}

}
