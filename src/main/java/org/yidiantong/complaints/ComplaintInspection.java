package org.yidiantong.complaints;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.inspection.Contact;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.audit.AuditText;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.dispatch.DispatchPlanner;
import org.yidiantong.complaints.dispatch.DispatchSuggestion;
import org.yidiantong.complaints.dispatch.EarlierComplaints;
import org.yidiantong.complaints.dispatch.ReportSigns;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.inspection.DispatchCandidate;
import org.yidiantong.complaints.inspection.DispatchProposal;
import org.yidiantong.complaints.inspection.IdentifiedView;
import org.yidiantong.complaints.inspection.SameComplaint;
import org.yidiantong.complaints.inspection.SweptComplaint;
import org.yidiantong.complaints.workflow.LookReason;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.Transition;
import org.yidiantong.complaints.privacy.ComplaintCipher;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.notification.Argument;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Queries of staff. A complaint that an actor may not see does not exist for that actor.
 */
@Service
public class ComplaintInspection {

	/** So many looks of one officer in a day are told to the auditors. */
	private static final int MANY_LOOKS = 20;

	private final Complaints complaints;

	private final ComplaintQueries queries;

	private final ComplaintViews views;

	private final DispatchPlanner planner;

	private final EarlierComplaints earlier;

	private final ComplaintCipher cipher;

	private final NoteProtection notes;

	private final AuditLog audit;

	private final NotificationManagement notifications;

	private final AttachmentManagement attachments;

	private final Clock system;

	ComplaintInspection(Complaints complaints, ComplaintQueries queries, ComplaintViews views, DispatchPlanner planner,
			EarlierComplaints earlier, ComplaintCipher cipher, NoteProtection notes, AuditLog audit,
			NotificationManagement notifications, AttachmentManagement attachments, Clock system) {
		this.attachments = attachments;
		this.complaints = complaints;
		this.queries = queries;
		this.views = views;
		this.planner = planner;
		this.earlier = earlier;
		this.cipher = cipher;
		this.notes = notes;
		this.audit = audit;
		this.notifications = notifications;
		this.system = system;
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
	 * Reads the complaints of a list one by one, so that its length needs no memory.
	 * @param most so many at most
	 * @throws NotPermitted if the actor may see none at all
	 */
	@Transactional(readOnly = true)
	public void read(Actor actor, ComplaintFilter filter, int most, Consumer<ComplaintSummary> reader) {
		actor.require(Permission.CASES_READ);
		this.queries.read(actor, filter, most, reader);
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
	 * @param item that the desk chooses; null, or one that does not apply, for the
	 * present
	 * @throws ComplaintUnknown if there is none that the actor may see
	 */
	@Transactional(readOnly = true)
	public DispatchProposal proposal(Actor actor, ComplaintId id, @Nullable ItemCode item) {
		Complaint complaint = seen(actor, id);
		DispatchSuggestion suggestion = this.planner
			.suggest(complaint.dispatchSubject(PerformedBy.dayOf(complaint.milestones().filedAt())), item);
		return new DispatchProposal(suggestion.lead(), suggestion.guiding(), suggestion.note(), suggestion.recusal(),
				signs(complaint, suggestion.item()), same(actor, complaint));
	}

	/**
	 * What a dispatch of each of some complaints depends on, in the order in which they
	 * are asked for. Complaints that the actor may not see are left out.
	 */
	@Transactional(readOnly = true)
	public List<DispatchCandidate> candidates(Actor actor, List<ComplaintId> ids) {
		Map<ComplaintId, Complaint> seen = this.complaints
			.findAllByIdTenantAndIdValueIn(BoundDistrict.required().value(),
					ids.stream().map(ComplaintId::value).toList())
			.stream()
			.filter((found) -> ComplaintVisibility.sees(actor, found))
			.collect(Collectors.toMap(Complaint::id, (one) -> one));
		Map<String, Integer> photos = this.attachments
			.count(seen.values().stream().flatMap(ComplaintInspection::photographed).toList());
		return ids.stream()
			.flatMap((id) -> Stream.ofNullable(seen.get(id)))
			.map((one) -> candidate(one, actor,
					photographed(one).mapToInt((subject) -> photos.getOrDefault(subject, 0)).sum()))
			.toList();
	}

	private DispatchCandidate candidate(Complaint complaint, Actor actor, int photos) {
		DispatchSuggestion suggestion = this.planner
			.suggest(complaint.dispatchSubject(PerformedBy.dayOf(complaint.milestones().filedAt())));
		return this.views.candidate(complaint, actor, suggestion, signs(complaint, suggestion.item()), photos);
	}

	/** The subjects of the photos that the complainant sent. */
	private static Stream<String> photographed(Complaint complaint) {
		String subject = complaint.key().subject();
		return Stream.concat(Stream.of(subject),
				complaint.history().supplements().stream().map((number) -> subject + "/" + number));
	}

	/** An earlier complaint with the same text, if the actor may see it. */
	private @Nullable SameComplaint same(Actor actor, Complaint complaint) {
		return complaint.fingerprint()
			.flatMap((print) -> this.earlier.findSame(print, complaint.id().value(), complaint.milestones().filedAt()))
			.flatMap((id) -> this.complaints.findById(ComplaintKey.of(new ComplaintId(id))))
			.filter((other) -> ComplaintVisibility.sees(actor, other))
			.map((other) -> new SameComplaint(other.id(), other.milestones().number(), other.state().chinese(),
					other.state().isOpen() && other.milestones().number() != null
							&& Transition.of(complaint.state(), ComplaintAction.MERGE).isPresent()))
			.orElse(null);
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
	 * The contact of the complainant and the original texts. The look and its reason are
	 * recorded before anything is returned, and so is a look that is refused. Many looks
	 * of one officer in a day are recorded and told to the auditors.
	 * @throws ComplaintUnknown if there is none that the actor may see
	 * @throws NotPermitted if the actor may not read contacts
	 * @throws InvalidRequest if there is no real reason
	 */
	@Transactional(noRollbackFor = { NotPermitted.class, ComplaintUnknown.class, InvalidRequest.class })
	public IdentifiedView identified(Actor actor, ComplaintId id, @Nullable String reason) {
		Complaint complaint = opened(actor, id);
		String given = PlainText.of(reason);
		if (!LookReason.isGiven(given)) {
			record(actor, complaint, "complaints.contact-refused", AuditText.of("audit.text.no-reason"));
			throw new InvalidRequest(List.of(ValidationError.of("reason", "case.look.reason", LookReason.SHORTEST)));
		}
		record(actor, complaint, "complaints.contact-seen",
				this.notes.required(complaint.key().owner(), given, "reason").masked());
		tellOfMany(actor);
		Contact contact = complaint.contact()
			.map((sealed) -> this.cipher.contact(complaint.key().owner(), sealed, Contact.class))
			.orElse(null);
		return new IdentifiedView(contact, this.views.identified(complaint, actor));
	}

	/** The contact only; as {@link #identified}. */
	@Transactional(noRollbackFor = { NotPermitted.class, ComplaintUnknown.class, InvalidRequest.class })
	public @Nullable Contact contact(Actor actor, ComplaintId id, @Nullable String reason) {
		return identified(actor, id, reason).contact();
	}

	/** The complaint, if the actor may look at what is hidden; a refusal is recorded. */
	private Complaint opened(Actor actor, ComplaintId id) {
		Complaint complaint = this.complaints.findById(ComplaintKey.of(id)).orElseThrow(() -> ComplaintUnknown.of(id));
		boolean sees = ComplaintVisibility.sees(actor, complaint);
		if (!sees || !ComplaintVisibility.readsOriginals(actor)) {
			record(actor, complaint, "complaints.contact-refused", null);
			throw sees ? new NotPermitted(Permission.CONTACTS_READ) : ComplaintUnknown.of(id);
		}
		return complaint;
	}

	private void record(Actor actor, Complaint complaint, String action, @Nullable String reason) {
		this.audit.record(actor.name(), action, complaint.id().subject(), complaint.milestones().number(), reason);
	}

	/** Tells the auditors once a day of an officer who looks at many complaints. */
	private void tellOfMany(Actor actor) {
		Instant now = this.system.instant();
		Instant since = now.minus(Duration.ofDays(1));
		if (this.audit.count(actor.name(), "complaints.contact-seen", since, MANY_LOOKS) == MANY_LOOKS
				&& this.audit.count(actor.name(), "complaints.contacts-many", since, 1) == 0) {
			this.audit.record(actor.name(), "complaints.contacts-many", "account/" + actor.name(), null);
			this.notifications.tell(Recipient.role(Role.AUDITOR), "complaints.notice.contacts-many",
					"account/" + actor.name(), now.toEpochMilli(), "/audit", Argument.actor(actor.name()));
		}
	}

	/**
	 * What a sweep depends on in a complaint.
	 * @throws ComplaintUnknown if there is none that the actor may see
	 */
	@Transactional(readOnly = true)
	public SweptComplaint swept(Actor actor, ComplaintId id) {
		Complaint complaint = seen(actor, id);
		SubjectMatter matter = complaint.matter();
		return new SweptComplaint(id, complaint.state(), ComplaintVisibility.isDesk(actor, complaint),
				matter.itemCode(), matter.listVersion(), matter.placeCode(), matter.supervisingUnit(),
				complaint.assignment().map(Assignment::lead).orElse(null), matter.recusal());
	}

	private Complaint seen(Actor actor, ComplaintId id) {
		return this.complaints.findById(ComplaintKey.of(id))
			.filter((found) -> ComplaintVisibility.sees(actor, found))
			.orElseThrow(() -> ComplaintUnknown.of(id));
	}

}
