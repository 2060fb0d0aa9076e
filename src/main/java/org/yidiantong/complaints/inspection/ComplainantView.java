package org.yidiantong.complaints.inspection;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a complainant sees besides the progress. The text is the one that the handling
 * unit reads, without names and numbers: a slip of paper with a tracking code can be
 * found by others, and originals are read under a recorded reason only.
 *
 * @param text what the complainant wrote, masked as stored
 * @param supplements what the complainant wrote later, masked as stored
 * @param photos addresses of the photos that the complainant sent
 * @param dueOn the due day
 * @param firstDueOn the due day before extensions and suspensions; null until the first
 * dispatch
 * @param extensions how often the time limit was extended
 * @param suspendedOn the day on which it was suspended; null while it runs
 * @param delays why it takes longer, oldest first
 * @param suppliable whether more can be supplied
 * @param urgeable whether others have to act, so that they can be urged
 * @param answerPhotos addresses of the photos of the answer
 * @param urgeableFrom the day from which they can be urged again; null for now
 * @param waiting whether the desk has to look at it before it is a complaint
 * @param unsolvedUntil the last day to say that it is not solved; null if that is not
 * possible now
 */
public record ComplainantView(String text, List<String> supplements, List<String> photos, LocalDate dueOn,
		@Nullable LocalDate firstDueOn, int extensions, @Nullable LocalDate suspendedOn, List<DelayReason> delays,
		boolean suppliable, boolean urgeable, List<String> answerPhotos, @Nullable LocalDate urgeableFrom,
		boolean waiting, @Nullable LocalDate unsolvedUntil) {

	public ComplainantView {
		supplements = List.copyOf(supplements);
		photos = List.copyOf(photos);
		delays = List.copyOf(delays);
		answerPhotos = List.copyOf(answerPhotos);
	}

	/** The same while the desk has not looked at it: nothing can be done yet. */
	public ComplainantView held() {
		return new ComplainantView(this.text, this.supplements, this.photos, this.dueOn, this.firstDueOn,
				this.extensions, this.suspendedOn, this.delays, false, false, this.answerPhotos, null, true, null);
	}

	/** Whether the due day is the one that the parts of the time limit lead to. */
	public boolean isFirstDueDay() {
		return this.extensions == 0 && this.suspendedOn == null
				&& (this.firstDueOn == null || this.firstDueOn.equals(this.dueOn));
	}

}
