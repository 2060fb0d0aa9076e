package org.yidiantong.portal.web;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.TrackingCode;

/**
 * What a person who tracks a complaint did last, as it is kept for the page that follows.
 *
 * @param code the tracking code; null when what was typed is none
 * @param input what was typed instead of a tracking code
 * @param view the page to show
 * @param refusal why the action was refused; null if it was not
 * @param form the rating that was typed
 * @param text the supplement that was typed
 * @param photos tokens of the photos of the supplement
 * @param errors what is wrong with the rating or the supplement
 */
record TrackVisit(@Nullable String code, @Nullable String input, View view, @Nullable Refused refusal,
		@Nullable RatingForm form, @Nullable String text, List<String> photos, List<String> errors) {

	TrackVisit {
		photos = List.copyOf(photos);
		errors = List.copyOf(errors);
	}

	/** The pages of a complaint. */
	enum View {

		PROGRESS, RATING, WITHDRAWAL, THANKS, URGED, SUPPLIED, UNSOLVED

	}

	private static final int TOO_MANY = 429;

	/**
	 * Why an action was refused.
	 *
	 * @param retryAfter seconds until it may be tried again; null if that is not known
	 * @param lines title, detail and help, in the reader's language
	 */
	record Refused(int status, @Nullable Long retryAfter, List<String> lines) {

		/** Whether it is answered at once, so that a flood of requests keeps nothing. */
		boolean isFlood() {
			return this.status == TOO_MANY;
		}

	}

	static TrackVisit of(TrackingCode code, View view) {
		return new TrackVisit(code.grouped(), null, view, null, null, null, List.of(), List.of());
	}

	static TrackVisit unreadable(String input, Refused refused) {
		return new TrackVisit(null, input, View.PROGRESS, refused, null, null, List.of(), List.of());
	}

	TrackVisit refused(Refused refused) {
		return new TrackVisit(this.code, this.input, View.PROGRESS, refused, this.form, this.text, this.photos,
				this.errors);
	}

	TrackVisit with(@Nullable RatingForm rating) {
		return new TrackVisit(this.code, this.input, this.view, this.refusal, rating, this.text, this.photos,
				this.errors);
	}

	TrackVisit with(@Nullable String supplement, List<String> tokens) {
		return new TrackVisit(this.code, this.input, this.view, this.refusal, this.form, supplement, tokens,
				this.errors);
	}

	/** After it was done. */
	TrackVisit at(View next) {
		return new TrackVisit(this.code, this.input, next, this.refusal, this.form, this.text, this.photos,
				this.errors);
	}

	/** With what is wrong with the rating or, on any other page, with the text. */
	TrackVisit wrong(View where, List<String> mistakes) {
		return new TrackVisit(this.code, this.input, where, this.refusal, this.form, this.text, this.photos, mistakes);
	}

	TrackingCode tracking() {
		return TrackingCode.parse(Objects.requireNonNull(this.code));
	}

	/** Contains neither the tracking code nor anything that a person wrote. */
	@Override
	public String toString() {
		return "TrackVisit[" + this.view + "]";
	}

}
