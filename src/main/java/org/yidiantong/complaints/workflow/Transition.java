package org.yidiantong.complaints.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import static org.yidiantong.complaints.workflow.ComplaintRole.CITIZEN;
import static org.yidiantong.complaints.workflow.ComplaintRole.DISPATCHER;
import static org.yidiantong.complaints.workflow.ComplaintRole.HANDLER;
import static org.yidiantong.complaints.workflow.ComplaintRole.LEADER;
import static org.yidiantong.complaints.workflow.ComplaintRole.PLATFORM;
import static org.yidiantong.complaints.workflow.ComplaintRole.SUPERVISOR;
import static org.yidiantong.complaints.workflow.ComplaintRole.WATCHER;

/**
 * One legal state change and who may make it. Actions that are not in the table are
 * impossible. Buttons, checks and the diagram are generated from it; visibility of a
 * complaint is decided elsewhere.
 *
 * @param from the state before; null before the filing
 * @param to the state after
 * @param roles the roles that may perform it
 */
public record Transition(@Nullable ComplaintState from, ComplaintAction action, ComplaintState to,
		Set<ComplaintRole> roles) {

	/** The whole workflow. */
	public static final List<Transition> ALL = Stream
		.of(List.of(filing()), before(), triage(), handling(), reassignment(), supervision(), escalation(), end())
		.flatMap(List::stream)
		.toList();

	public Transition {
		roles = Set.copyOf(roles);
	}

	/**
	 * Finds the transition of an action in a state; empty if the action is impossible
	 * there.
	 */
	public static Optional<Transition> of(@Nullable ComplaintState from, ComplaintAction action) {
		return ALL.stream().filter((each) -> each.from() == from && each.action() == action).findFirst();
	}

	/**
	 * Finds the transition of an action in a state, and the first of some roles that may
	 * perform it.
	 * @throws ActionNotPermitted when none of them may
	 * @throws ActionImpossible when it cannot be done in this state
	 */
	public static Move by(ComplaintState from, ComplaintAction action, Collection<ComplaintRole> roles) {
		if (roles.stream().noneMatch((role) -> isEverFor(role, action))) {
			throw new ActionNotPermitted(action);
		}
		Transition transition = of(from, action).orElseThrow(() -> new ActionImpossible(from, action));
		return roles.stream()
			.filter(transition.roles()::contains)
			.findFirst()
			.map((role) -> new Move(transition, role))
			.orElseThrow(() -> new ActionNotPermitted(action));
	}

	private static boolean isEverFor(ComplaintRole role, ComplaintAction action) {
		return ALL.stream().anyMatch((each) -> each.action() == action && each.roles().contains(role));
	}

	/**
	 * Lists the actions that a role may perform in a state, in the order of the table.
	 */
	public static List<ComplaintAction> open(ComplaintState from, ComplaintRole role) {
		return ALL.stream()
			.filter((each) -> each.from() == from && each.roles().contains(role))
			.map(Transition::action)
			.toList();
	}

	private static Transition filing() {
		return new Transition(null, ComplaintAction.FILE, ComplaintState.SUBMITTED, Set.of(CITIZEN));
	}

	/**
	 * What the complainant does: withdraw until a reply is written, supply more until it
	 * is closed, and urge while others have to act.
	 */
	private static List<Transition> before() {
		ComplaintState[] unanswered = { ComplaintState.SUBMITTED, ComplaintState.SUPPLEMENT, ComplaintState.ACCEPTED,
				ComplaintState.DISPATCHED, ComplaintState.HANDLING, ComplaintState.REOPENED };
		return Stream
			.concat(Stream.of(unanswered)
				.map((from) -> line(from, ComplaintAction.WITHDRAW, ComplaintState.WITHDRAWN, CITIZEN)),
					ComplaintState.openOnes().stream().flatMap(Transition::waiting))
			.toList();
	}

	private static Stream<Transition> waiting(ComplaintState from) {
		return (from == ComplaintState.SUPPLEMENT)
				? Stream.of(line(from, ComplaintAction.SUPPLY, ComplaintState.SUBMITTED, CITIZEN))
				: Stream.of(line(from, ComplaintAction.SUPPLY, from, CITIZEN),
						line(from, ComplaintAction.URGE, from, CITIZEN));
	}

	private static List<Transition> triage() {
		return List.of(desk(ComplaintState.SUBMITTED, ComplaintAction.CLASSIFY, ComplaintState.SUBMITTED),
				desk(ComplaintState.ACCEPTED, ComplaintAction.CLASSIFY, ComplaintState.ACCEPTED),
				desk(ComplaintState.REOPENED, ComplaintAction.CLASSIFY, ComplaintState.REOPENED),
				desk(ComplaintState.SUBMITTED, ComplaintAction.REDACT, ComplaintState.SUBMITTED),
				desk(ComplaintState.ACCEPTED, ComplaintAction.REDACT, ComplaintState.ACCEPTED),
				desk(ComplaintState.REOPENED, ComplaintAction.REDACT, ComplaintState.REOPENED),
				desk(ComplaintState.DISPATCHED, ComplaintAction.REDACT, ComplaintState.DISPATCHED),
				desk(ComplaintState.HANDLING, ComplaintAction.REDACT, ComplaintState.HANDLING),
				desk(ComplaintState.REPLIED, ComplaintAction.REDACT, ComplaintState.REPLIED),
				desk(ComplaintState.REVIEWED, ComplaintAction.REDACT, ComplaintState.REVIEWED),
				desk(ComplaintState.SUBMITTED, ComplaintAction.ACCEPT, ComplaintState.ACCEPTED),
				desk(ComplaintState.SUBMITTED, ComplaintAction.REJECT, ComplaintState.REJECTED),
				desk(ComplaintState.SUBMITTED, ComplaintAction.REFER, ComplaintState.REFERRED),
				desk(ComplaintState.SUBMITTED, ComplaintAction.ASK_SUPPLEMENT, ComplaintState.SUPPLEMENT),
				desk(ComplaintState.SUBMITTED, ComplaintAction.MERGE, ComplaintState.MERGED),
				desk(ComplaintState.SUPPLEMENT, ComplaintAction.REJECT, ComplaintState.REJECTED),
				desk(ComplaintState.SUPPLEMENT, ComplaintAction.REFER, ComplaintState.REFERRED),
				desk(ComplaintState.ACCEPTED, ComplaintAction.DISPATCH, ComplaintState.DISPATCHED),
				desk(ComplaintState.ACCEPTED, ComplaintAction.REFER, ComplaintState.REFERRED),
				desk(ComplaintState.ACCEPTED, ComplaintAction.MERGE, ComplaintState.MERGED),
				desk(ComplaintState.REOPENED, ComplaintAction.DISPATCH, ComplaintState.DISPATCHED));
	}

	/** A reply includes the confirmation of receipt. */
	private static List<Transition> handling() {
		return List.of(line(ComplaintState.DISPATCHED, ComplaintAction.SIGN, ComplaintState.HANDLING, HANDLER),
				line(ComplaintState.DISPATCHED, ComplaintAction.RETURN, ComplaintState.ACCEPTED, HANDLER),
				line(ComplaintState.DISPATCHED, ComplaintAction.REPLY, ComplaintState.REPLIED, HANDLER),
				line(ComplaintState.HANDLING, ComplaintAction.REPLY, ComplaintState.REPLIED, HANDLER),
				line(ComplaintState.HANDLING, ComplaintAction.EXTEND, ComplaintState.HANDLING, HANDLER),
				desk(ComplaintState.HANDLING, ComplaintAction.SUSPEND, ComplaintState.HANDLING),
				desk(ComplaintState.HANDLING, ComplaintAction.RESUME, ComplaintState.HANDLING),
				desk(ComplaintState.REPLIED, ComplaintAction.APPROVE, ComplaintState.REVIEWED),
				desk(ComplaintState.REPLIED, ComplaintAction.SEND_BACK, ComplaintState.HANDLING));
	}

	/**
	 * The district can always take a complaint back from a unit. When a unit is
	 * dissolved, the platform gives its complaints to the successor or takes them back.
	 * When the calendar changes, the platform moves due days.
	 */
	private static List<Transition> reassignment() {
		ComplaintState[] assigned = { ComplaintState.DISPATCHED, ComplaintState.HANDLING, ComplaintState.REPLIED,
				ComplaintState.REVIEWED };
		return Stream.concat(
				Stream.of(assigned)
					.map((from) -> line(from, ComplaintAction.TAKE_BACK, ComplaintState.ACCEPTED, DISPATCHER,
							PLATFORM)),
				ComplaintState.openOnes()
					.stream()
					.flatMap((state) -> Stream.of(line(state, ComplaintAction.HAND_OVER, state, PLATFORM),
							line(state, ComplaintAction.RESCHEDULE, state, PLATFORM))))
			.toList();
	}

	/**
	 * The platform raises cards; after the closing too, when the complaint is rated badly
	 * again, and the unit that one holds responsible explains itself. Whoever is above
	 * the lead unit puts an open complaint under supervision, unless its complainant has
	 * to act.
	 */
	private static List<Transition> supervision() {
		return Stream.concat(ComplaintState.openOnes().stream(), Stream.of(ComplaintState.CLOSED))
			.flatMap(Transition::supervision)
			.toList();
	}

	private static Stream<Transition> supervision(ComplaintState state) {
		boolean rests = state == ComplaintState.SUPPLEMENT;
		return Stream
			.of(rests ? null : line(state, ComplaintAction.RAISE_CARD, state, PLATFORM),
					rests ? null : line(state, ComplaintAction.EXPLAIN, state, HANDLER, SUPERVISOR, DISPATCHER),
					(rests || !state.isOpen()) ? null : supervise(state, ComplaintAction.SUPERVISE),
					state.isOpen() ? supervise(state, ComplaintAction.END_SUPERVISION) : null)
			.flatMap(Stream::ofNullable);
	}

	/**
	 * The first desk or whoever is above it lets the district take over; the platform
	 * does when its complainant was dissatisfied twice. A unit that has not replied loses
	 * the complaint.
	 */
	private static List<Transition> escalation() {
		return ComplaintState.openOnes()
			.stream()
			.filter((state) -> state != ComplaintState.SUPPLEMENT)
			.map((state) -> line(state, ComplaintAction.ESCALATE, state.isWithUnit() ? ComplaintState.ACCEPTED : state,
					SUPERVISOR, DISPATCHER, LEADER, PLATFORM))
			.toList();
	}

	private static Transition supervise(ComplaintState state, ComplaintAction action) {
		return line(state, action, state, SUPERVISOR, WATCHER, DISPATCHER, LEADER);
	}

	private static List<Transition> end() {
		return List.of(desk(ComplaintState.REVIEWED, ComplaintAction.CLOSE, ComplaintState.CLOSED),
				line(ComplaintState.CLOSED, ComplaintAction.REOPEN, ComplaintState.REOPENED, SUPERVISOR, DISPATCHER,
						CITIZEN, PLATFORM),
				archive(ComplaintState.CLOSED), archive(ComplaintState.REJECTED), archive(ComplaintState.REFERRED),
				archive(ComplaintState.WITHDRAWN), archive(ComplaintState.MERGED));
	}

	private static Transition archive(ComplaintState from) {
		return line(from, ComplaintAction.ARCHIVE, ComplaintState.ARCHIVED, DISPATCHER, PLATFORM);
	}

	private static Transition desk(ComplaintState from, ComplaintAction action, ComplaintState to) {
		return line(from, action, to, SUPERVISOR, DISPATCHER);
	}

	private static Transition line(ComplaintState from, ComplaintAction action, ComplaintState to,
			ComplaintRole... roles) {
		return new Transition(from, action, to, Set.of(roles));
	}

	/** A transition and the role that performs it. */
	public record Move(Transition transition, ComplaintRole role) {
	}

}
