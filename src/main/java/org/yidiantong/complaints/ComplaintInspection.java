package org.yidiantong.complaints;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.checklist.Item;
import org.yidiantong.complaints.dispatch.DispatchPlanner;
import org.yidiantong.complaints.dispatch.DispatchSuggestion;
import org.yidiantong.complaints.dispatch.ReportSigns;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.inspection.DispatchProposal;
import org.yidiantong.complaints.privacy.ComplaintCipher;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Queries of staff. A complaint that an actor may not see does not exist for that actor.
 */
@Service
public class ComplaintInspection {

	private final Complaints complaints;

	private final ComplaintQueries queries;

	private final ComplaintViews views;

	private final DispatchPlanner planner;

	private final ComplaintCipher cipher;

	private final NoteProtection notes;

	private final AuditLog audit;

	ComplaintInspection(Complaints complaints, ComplaintQueries queries, ComplaintViews views, DispatchPlanner planner,
			ComplaintCipher cipher, NoteProtection notes, AuditLog audit) {
		this.complaints = complaints;
		this.queries = queries;
		this.views = views;
		this.planner = planner;
		this.cipher = cipher;
		this.notes = notes;
		this.audit = audit;
	}

	/**
	 * The complaints that an actor may see, latest filed first.
	 * @throws NotPermitted if the actor may see none at all
	 */
	@Transactional(readOnly = true)
	public Page<ComplaintSummary> list(Actor actor, ComplaintFilter filter, PageRequest page) {
		actor.require(Permission.CASES_READ);
		return Page.of(this.queries.list(actor, filter, page), page, (line) -> line.id().toString());
	}

	/**
	 * The number of complaints that match a filter and that the actor may see.
	 * @throws NotPermitted if the actor may see none at all
	 */
	@Transactional(readOnly = true)
	public long count(Actor actor, ComplaintFilter filter) {
		actor.require(Permission.CASES_READ);
		return this.queries.count(actor, filter);
	}

	/**
	 * A complaint, with the actions that this actor may perform now.
	 * @throws ComplaintUnknown if there is none that the actor may see
	 */
	@Transactional(readOnly = true)
	public ComplaintView find(Actor actor, ComplaintId id) {
		return this.views.of(seen(actor, id), actor);
	}

	/**
	 * A proposal for the dispatch, derived from the checklist.
	 * @throws ComplaintUnknown if there is none that the actor may see
	 */
	@Transactional(readOnly = true)
	public DispatchProposal proposal(Actor actor, ComplaintId id) {
		Complaint complaint = seen(actor, id);
		DispatchSuggestion suggestion = this.planner
			.suggest(complaint.dispatchSubject(PerformedBy.dayOf(complaint.milestones().filedAt())));
		return new DispatchProposal(suggestion.lead(), suggestion.guiding(), suggestion.note(), suggestion.recusal(),
				signs(complaint, suggestion.item()));
	}

	private ReportSigns signs(Complaint complaint, @Nullable Item item) {
		SubjectMatter matter = complaint.matter();
		if (matter.nature() == Nature.REPORT) {
			return new ReportSigns(List.of(), false);
		}
		return ReportSigns.in(this.notes.original(complaint.key().owner(), matter.text(), matter.original()),
				(item == null) ? List.of() : item.riskPoints());
	}

	/**
	 * The contact of the complainant. The access and its reason are recorded before
	 * anything is returned.
	 * @return null if the complainant is anonymous
	 * @throws ComplaintUnknown if there is none that the actor may see
	 * @throws NotPermitted if the actor may not read contacts
	 * @throws InvalidRequest if there is no reason
	 */
	@Transactional
	public @Nullable Contact contact(Actor actor, ComplaintId id, @Nullable String reason) {
		actor.require(Permission.CONTACTS_READ);
		Complaint complaint = seen(actor, id);
		this.audit.record(actor.name(), "complaints.contact-seen", complaint.id().subject(),
				complaint.milestones().number(),
				this.notes.required(complaint.key().owner(), reason, "reason").masked());
		return complaint.contact()
			.map((sealed) -> this.cipher.contact(complaint.key().owner(), sealed, Contact.class))
			.orElse(null);
	}

	private Complaint seen(Actor actor, ComplaintId id) {
		return this.complaints.findById(ComplaintKey.of(id))
			.filter((found) -> ComplaintVisibility.sees(actor, found))
			.orElseThrow(ComplaintUnknown::ofId);
	}

}
