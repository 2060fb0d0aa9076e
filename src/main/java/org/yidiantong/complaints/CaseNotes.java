package org.yidiantong.complaints;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.masking.Masking;

import org.springframework.stereotype.Component;

/**
 * Takes in what people write into a case, so that lists and handling units show nobody's
 * number or name and yet nothing is lost.
 */
@Component
class CaseNotes {

	static final int LONGEST = 5000;

	private final Masking masking;

	private final Secrets secrets;

	CaseNotes(Masking masking, Secrets secrets) {
		this.masking = masking;
		this.secrets = secrets;
	}

	/** A text as it is kept with a case. */
	KeptText keep(ComplaintId complaint, String text) {
		String masked = this.masking.text(text).text();
		return new KeptText(masked, masked.equals(text) ? null : this.secrets.sealedText(complaint, text));
	}

	/**
	 * A note that must be there.
	 * @param at where in the request it stands
	 * @throws InvalidRequest when it is missing or too long
	 */
	KeptText required(ComplaintId complaint, @Nullable String typed, String at) {
		List<ValidationError> mistakes = new ArrayList<>();
		String text = PlainText.of(typed);
		check(text, at, mistakes);
		if (!mistakes.isEmpty()) {
			throw new InvalidRequest(mistakes);
		}
		return keep(complaint, text);
	}

	/** A note that may be left out. */
	@Nullable KeptText optional(ComplaintId complaint, @Nullable String typed, String at) {
		return PlainText.isBlank(typed) ? null : required(complaint, typed, at);
	}

	/** The whole of what was written. */
	String original(ComplaintId complaint, @Nullable String masked, byte @Nullable [] sealed) {
		return (sealed == null) ? ((masked == null) ? "" : masked) : this.secrets.text(complaint, sealed);
	}

	static void check(@Nullable String typed, String at, List<ValidationError> mistakes) {
		if (typed == null || typed.isBlank()) {
			mistakes.add(ValidationError.of(at, "case.note.missing"));
		}
		else if (typed.codePointCount(0, typed.length()) > LONGEST) {
			mistakes.add(ValidationError.of(at, "case.note.long", typed.codePointCount(0, typed.length()), LONGEST));
		}
	}

}
