package org.yidiantong.complaints.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Unchecked;
import org.yidiantong.kernel.ValidationError;

/**
 * What another system did with a complaint: how far it came, and when. Its components are
 * not validated yet; {@link #errors} finds what does not fit.
 *
 * @param state how far it came
 * @param lead code of the unit that answered, or answers now
 * @param dueOn by when it had to be answered; null for the day by the district's limits
 * @param reason why it was rejected
 * @param reply the answer of the first round, or the explanation of a rejection
 * @param closedAt first closing, rejection or withdrawal
 * @param reopenedAt beginning of the second round
 */
@Unchecked
public record PastHandling(@Nullable ComplaintState state, @Nullable Instant filedAt, @Nullable Instant acceptedAt,
		@Nullable Instant dispatchedAt, @Nullable String lead, @Nullable LocalDate dueOn, @Nullable RejectReason reason,
		@Nullable String reply, @Nullable Instant closedAt, @Nullable Instant reopenedAt, @Nullable String secondReply,
		@Nullable Instant closedAgainAt) {

	/** The states that a complaint from another system can have. */
	public static final List<ComplaintState> STATES = List.of(ComplaintState.SUBMITTED, ComplaintState.ACCEPTED,
			ComplaintState.HANDLING, ComplaintState.CLOSED, ComplaintState.REJECTED, ComplaintState.WITHDRAWN);

	private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

	/** The time of the acceptance: that of the dispatch, where both were one step. */
	@Override
	public @Nullable Instant acceptedAt() {
		return (this.acceptedAt == null) ? this.dispatchedAt : this.acceptedAt;
	}

	/** Whether it began a second round. */
	public boolean isReopened() {
		return this.reopenedAt != null;
	}

	/**
	 * Everything that does not fit: what is missing or too much in this state, and times
	 * in the wrong order or to come.
	 */
	public List<ValidationError> errors(Instant now) {
		List<ValidationError> errors = new ArrayList<>();
		if (this.state == null || !STATES.contains(this.state)) {
			errors.add(ValidationError.of("state", "import.state"));
			return errors;
		}
		String chinese = this.state.chinese();
		Set<String> needed = needed(this.state);
		Set<String> allowed = allowed(this.state);
		given().forEach((name, value) -> {
			boolean there = value instanceof String text ? !PlainText.isBlank(text) : value != null;
			if (!there && needed.contains(name)) {
				errors.add(ValidationError.of(name, "import.needed", chinese));
			}
			if (there && !allowed.contains(name)) {
				errors.add(ValidationError.of(name, "import.superfluous", chinese));
			}
		});
		order(now, errors);
		return errors;
	}

	private Map<String, @Nullable Object> given() {
		Map<String, @Nullable Object> given = new LinkedHashMap<>();
		given.put("filedAt", this.filedAt);
		given.put("acceptedAt", this.acceptedAt);
		given.put("dispatchedAt", this.dispatchedAt);
		given.put("lead", this.lead);
		given.put("dueOn", this.dueOn);
		given.put("reason", this.reason);
		given.put("reply", this.reply);
		given.put("closedAt", this.closedAt);
		given.put("reopenedAt", this.reopenedAt);
		given.put("secondReply", this.secondReply);
		given.put("closedAgainAt", this.closedAgainAt);
		return given;
	}

	private Set<String> needed(ComplaintState as) {
		return switch (as) {
			case ACCEPTED -> Set.of("filedAt", "acceptedAt");
			case HANDLING -> isReopened() ? Set.of("filedAt", "dispatchedAt", "lead", "reply", "closedAt")
					: Set.of("filedAt", "dispatchedAt", "lead");
			case CLOSED -> isReopened()
					? Set.of("filedAt", "dispatchedAt", "lead", "reply", "closedAt", "secondReply", "closedAgainAt")
					: Set.of("filedAt", "dispatchedAt", "lead", "reply", "closedAt");
			case REJECTED -> Set.of("filedAt", "reason", "reply", "closedAt");
			case WITHDRAWN -> Set.of("filedAt", "closedAt");
			default -> Set.of("filedAt");
		};
	}

	private Set<String> allowed(ComplaintState as) {
		return switch (as) {
			case SUBMITTED -> Set.of("filedAt", "dueOn");
			case ACCEPTED -> Set.of("filedAt", "acceptedAt", "dueOn");
			case HANDLING -> isReopened()
					? Set.of("filedAt", "acceptedAt", "dispatchedAt", "lead", "dueOn", "reply", "closedAt",
							"reopenedAt")
					: Set.of("filedAt", "acceptedAt", "dispatchedAt", "lead", "dueOn", "reopenedAt");
			case CLOSED -> isReopened()
					? Set.of("filedAt", "acceptedAt", "dispatchedAt", "lead", "dueOn", "reply", "closedAt",
							"reopenedAt", "secondReply", "closedAgainAt")
					: Set.of("filedAt", "acceptedAt", "dispatchedAt", "lead", "dueOn", "reply", "closedAt");
			case REJECTED -> Set.of("filedAt", "reason", "reply", "closedAt");
			default -> Set.of("filedAt", "closedAt");
		};
	}

	private void order(Instant now, List<ValidationError> errors) {
		Instant before = EARLIEST.atStartOfDay(BusinessClock.ZONE).toInstant();
		for (Map.Entry<String, @Nullable Object> one : given().entrySet()) {
			if (!(one.getValue() instanceof Instant time)) {
				continue;
			}
			if (time.isAfter(now)) {
				errors.add(ValidationError.of(one.getKey(), "import.future"));
			}
			else if (time.isBefore(before)) {
				errors.add(ValidationError.of(one.getKey(), "import.order", day(before)));
			}
			else {
				before = time;
			}
		}
		if (this.dueOn != null && this.filedAt != null && this.dueOn.isBefore(day(this.filedAt))) {
			errors.add(ValidationError.of("dueOn", "import.order", day(this.filedAt)));
		}
	}

	private static LocalDate day(Instant time) {
		return time.atZone(BusinessClock.ZONE).toLocalDate();
	}

	/** Hides what was written. */
	@Override
	public String toString() {
		return "PastHandling[" + this.state + "]";
	}

}
