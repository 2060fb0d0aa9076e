package org.yidiantong.complaints.workflow;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.Refusal;

/**
 * The tracking code is of a disciplinary report, which this platform only hands over.
 * Nothing else of it is told, and nothing can be done to it here.
 */
public class DisciplinaryReportReceived extends Refusal {

	private final LocalDate receivedOn;

	private final LocalDate dueOn;

	@Nullable private final LocalDate handedOn;

	private final boolean erased;

	/**
	 * @param dueOn the day until which it is handed over
	 * @param handedOn the day on which it was handed over; null if it was not
	 * @param erased whether it is here no more
	 */
	public DisciplinaryReportReceived(LocalDate receivedOn, LocalDate dueOn, @Nullable LocalDate handedOn,
			boolean erased) {
		super(name(handedOn, erased), Reason.GONE, receivedOn, (handedOn == null) ? dueOn : handedOn);
		this.receivedOn = receivedOn;
		this.dueOn = dueOn;
		this.handedOn = handedOn;
		this.erased = erased;
	}

	private static String name(@Nullable LocalDate handedOn, boolean erased) {
		if (handedOn != null) {
			return "disciplinary-report-handed-over";
		}
		return erased ? "disciplinary-report-unread" : "disciplinary-report-received";
	}

	/** The day on which it came. */
	public LocalDate receivedOn() {
		return this.receivedOn;
	}

	/** The day until which it is handed over. */
	public LocalDate dueOn() {
		return this.dueOn;
	}

	/** The day on which it was handed over; null if it was not. */
	public @Nullable LocalDate handedOn() {
		return this.handedOn;
	}

	/** Whether it was erased unread, because its key was lost. */
	public boolean isLost() {
		return this.erased && this.handedOn == null;
	}

}
