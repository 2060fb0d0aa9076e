package org.yidiantong.complaints.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ActionResult;
import org.yidiantong.complaints.ComplaintDesk;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintUnknown;
import org.yidiantong.complaints.dispatch.DispatchPlanner;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.inspection.DispatchCandidate;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Unit;

import org.springframework.stereotype.Service;

/**
 * Accepts and dispatches several complaints at once (批量受理并转办). Each complaint is
 * dispatched as from its own page, in a transaction of its own, with its own events,
 * history and lines in the audit log. One that cannot take part is left out with the
 * reason and stops no other.
 */
@Service
public class BulkDispatchManagement {

	/** So many complaints at most are dispatched at once. */
	public static final int MOST = 50;

	private final ComplaintInspection inspection;

	private final ComplaintDesk desk;

	private final OrganizationManagement organization;

	BulkDispatchManagement(ComplaintInspection inspection, ComplaintDesk desk, OrganizationManagement organization) {
		this.inspection = inspection;
		this.desk = desk;
		this.organization = organization;
	}

	/**
	 * Tells what would happen to each complaint.
	 * @param unit code of the lead unit of all; blank for the suggested one of each
	 * @throws NotPermitted if the actor may dispatch nothing
	 * @throws InvalidRequest if none is chosen, too many are, or the unit is unknown
	 */
	public BulkPreview preview(Actor actor, List<ComplaintId> chosen, @Nullable String unit) {
		actor.require(Permission.CASES_DISPATCH);
		List<ComplaintId> ids = chosen.stream().distinct().toList();
		List<ValidationError> errors = new ArrayList<>(errorsOf(ids.size()));
		Unit lead = lead(unit, errors);
		InvalidRequest.throwIfAny(errors);
		Map<ComplaintId, DispatchCandidate> seen = seen(actor, ids);
		List<BulkPreview.Line> lines = ids.stream().map((id) -> line(id, seen.get(id), lead)).toList();
		return new BulkPreview(lines,
				BulkNote.of(lines.stream()
					.filter((line) -> line.refusal() == null)
					.map((line) -> Objects.requireNonNull(line.complaint()))
					.toList()));
	}

	private static BulkPreview.Line line(ComplaintId id, @Nullable DispatchCandidate complaint, @Nullable Unit chosen) {
		if (complaint == null) {
			return new BulkPreview.Line(id, null, null, ComplaintUnknown.ofId());
		}
		Unit lead = (chosen == null) ? complaint.lead() : chosen;
		Refusal refusal = BulkEligibility.refusal(complaint, lead).orElse(null);
		return new BulkPreview.Line(id, complaint, (refusal == null) ? lead : null, refusal);
	}

	/**
	 * Dispatches the complaints one by one; publishes ComplaintAccepted and
	 * ComplaintDispatched for each. A complaint that has changed since it was read is
	 * left out, so the same request again does nothing.
	 * @return what has happened to each, in the order of the command
	 * @throws NotPermitted if the actor may dispatch nothing
	 * @throws InvalidRequest with every error of the command; then nothing has happened
	 */
	public List<BulkOutcome> dispatch(Actor actor, DispatchComplaints asked) {
		actor.require(Permission.CASES_DISPATCH);
		InvalidRequest.throwIfAny(errors(asked));
		Unit lead = lead(asked.unit(), new ArrayList<>());
		List<ComplaintRef> refs = asked.cases().stream().flatMap((one) -> ref(one).stream()).toList();
		Map<ComplaintId, DispatchCandidate> seen = seen(actor, refs.stream().map(ComplaintRef::id).toList());
		DispatchComplaint order = new DispatchComplaint((lead == null) ? null : lead.code().value(), null, List.of(),
				asked.note());
		return refs.stream()
			.map((ref) -> outcome(actor, ref, line(ref.id(), seen.get(ref.id()), lead), order))
			.toList();
	}

	private BulkOutcome outcome(Actor actor, ComplaintRef ref, BulkPreview.Line line, DispatchComplaint order) {
		DispatchCandidate complaint = line.complaint();
		if (complaint == null || line.refusal() != null) {
			return new BulkOutcome(ref.id(), complaint, null, line.refusal());
		}
		try {
			return new BulkOutcome(ref.id(), complaint, dispatched(actor, ref, complaint, order), null);
		}
		catch (Refusal refused) {
			return new BulkOutcome(ref.id(), complaint, null, refused);
		}
	}

	private ActionResult dispatched(Actor actor, ComplaintRef ref, DispatchCandidate complaint,
			DispatchComplaint order) {
		boolean accepts = BulkEligibility.next(complaint.status().state()) == ComplaintAction.ACCEPT;
		return accepts ? this.desk.acceptAndDispatch(actor, ref, order) : this.desk.dispatch(actor, ref, order);
	}

	/** Returns every error of a command without performing it. */
	public List<ValidationError> errors(DispatchComplaints asked) {
		List<ValidationError> errors = new ArrayList<>(errorsOf(asked.cases().size()));
		Set<ComplaintId> ids = new HashSet<>();
		for (int at = 0; at < asked.cases().size(); at++) {
			DispatchComplaints.Choice one = asked.cases().get(at);
			Optional<ComplaintId> id = id(one);
			if (id.isEmpty()) {
				errors.add(ValidationError.of("cases[" + at + "].id", "case.bulk.id"));
			}
			if (id.filter((known) -> !ids.add(known)).isPresent()) {
				errors.add(ValidationError.of("cases[" + at + "].id", "case.bulk.twice"));
			}
			if (one.revision() == null) {
				errors.add(ValidationError.of("cases[" + at + "].revision", "case.bulk.revision"));
			}
		}
		lead(asked.unit(), errors);
		errors.addAll(NoteProtection.check(asked.note(), "note"));
		return errors;
	}

	private static List<ValidationError> errorsOf(int count) {
		if (count == 0) {
			return List.of(ValidationError.of("cases", "case.bulk.none"));
		}
		return (count > MOST) ? List.of(ValidationError.of("cases", "case.bulk.many", count, MOST)) : List.of();
	}

	private @Nullable Unit lead(@Nullable String code, List<ValidationError> errors) {
		Optional<Unit> unit = Stream.ofNullable(code)
			.filter((given) -> !PlainText.isBlank(given))
			.flatMap((given) -> DispatchPlanner.handling(given, this.organization.chart()).stream())
			.findFirst();
		if (unit.isEmpty() && !PlainText.isBlank(code)) {
			errors.add(ValidationError.of("unit", "case.unit.unknown"));
		}
		return unit.orElse(null);
	}

	private Map<ComplaintId, DispatchCandidate> seen(Actor actor, List<ComplaintId> ids) {
		return this.inspection.candidates(actor, ids)
			.stream()
			.collect(Collectors.toMap(DispatchCandidate::id, Function.identity()));
	}

	private static Optional<ComplaintRef> ref(DispatchComplaints.Choice one) {
		return id(one)
			.flatMap((id) -> Optional.ofNullable(one.revision()).map((revision) -> new ComplaintRef(id, revision)));
	}

	private static Optional<ComplaintId> id(DispatchComplaints.Choice one) {
		try {
			return Optional.ofNullable(one.id()).map(ComplaintId::from);
		}
		catch (IllegalArgumentException unreadable) {
			return Optional.empty();
		}
	}

}
