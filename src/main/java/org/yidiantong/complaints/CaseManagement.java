package org.yidiantong.complaints;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which staff look at cases. Nobody sees a case that is not theirs, and
 * a case that is not theirs does not exist for them.
 */
@Service
public class CaseManagement {

	private final Complaints complaints;

	private final CaseQueries queries;

	private final CaseViews views;

	private final Dispatching dispatching;

	private final Secrets secrets;

	private final CaseNotes notes;

	private final AuditLog audit;

	CaseManagement(Complaints complaints, CaseQueries queries, CaseViews views, Dispatching dispatching,
			Secrets secrets, CaseNotes notes, AuditLog audit) {
		this.complaints = complaints;
		this.queries = queries;
		this.views = views;
		this.dispatching = dispatching;
		this.secrets = secrets;
		this.notes = notes;
		this.audit = audit;
	}

	/**
	 * The cases that an actor may see, the latest filed first.
	 * @throws NotPermitted when the actor sees none at all
	 */
	@Transactional(readOnly = true)
	public Page<CaseSummary> list(Actor actor, CaseFilter filter, PageRequest page) {
		actor.require(Permission.CASES_READ);
		return Page.of(this.queries.list(actor, filter, page), page, (line) -> line.id().toString());
	}

	/**
	 * How many cases of a filter an actor may see.
	 * @throws NotPermitted when the actor sees none at all
	 */
	@Transactional(readOnly = true)
	public long count(Actor actor, CaseFilter filter) {
		actor.require(Permission.CASES_READ);
		return this.queries.count(actor, filter);
	}

	/**
	 * A case, with what this actor may do with it now.
	 * @throws CaseUnknown when there is none that the actor may see
	 */
	@Transactional(readOnly = true)
	public CaseView find(Actor actor, UUID id) {
		return this.views.of(seen(actor, id), actor);
	}

	/**
	 * Who answers for a case by the list, to begin a dispatch with.
	 * @throws CaseUnknown when there is none that the actor may see
	 */
	@Transactional(readOnly = true)
	public DispatchProposal proposal(Actor actor, UUID id) {
		Complaint complaint = seen(actor, id);
		Dispatching.Suggestion suggestion = this.dispatching.suggestion(complaint);
		return new DispatchProposal(suggestion.lead(), suggestion.guiding(),
				TriageNote.of(complaint.matter(), suggestion));
	}

	/**
	 * Who filed a case. The look is recorded with its reason before anything is shown.
	 * @return null when the person stayed anonymous
	 * @throws CaseUnknown when there is none that the actor may see
	 * @throws NotPermitted when the actor may not look at contacts
	 * @throws InvalidRequest when there is no reason
	 */
	@Transactional
	public @Nullable Contact contact(Actor actor, UUID id, @Nullable String reason) {
		actor.require(Permission.CONTACTS_READ);
		Complaint complaint = seen(actor, id);
		this.audit.record(actor.name(), "complaints.contact-seen", complaint.id().subject(),
				this.notes.required(complaint.id(), reason, "reason").masked());
		return complaint.contact().map((sealed) -> this.secrets.contact(complaint.id(), sealed)).orElse(null);
	}

	private Complaint seen(Actor actor, UUID id) {
		return this.complaints.findById(new ComplaintId(BoundDistrict.required().value(), id))
			.filter((found) -> Reach.sees(actor, found))
			.orElseThrow(CaseUnknown::new);
	}

}
