package org.yidiantong.complaints.privacy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.masking.Masking;
import org.yidiantong.secrets.UnreadableContent;

import org.springframework.stereotype.Component;

/**
 * Masks texts of a complaint, so that lists and handling units see no personal data, and
 * keeps the originals encrypted.
 */
@Component
public class NoteProtection {

	public static final int LONGEST = 5000;

	/** Stands for each character that the desk has hidden. */
	private static final String HIDDEN = "■";

	private final Masking masking;

	private static final Logger LOG = LoggerFactory.getLogger(NoteProtection.class);

	private final ComplaintCipher cipher;

	NoteProtection(Masking masking, ComplaintCipher cipher) {
		this.masking = masking;
		this.cipher = cipher;
	}

	/** Masks and encrypts a text. */
	public ProtectedText keep(String owner, String text) {
		String masked = this.masking.text(text).text();
		return new ProtectedText(masked, masked.equals(text) ? null : this.cipher.sealedText(owner, text));
	}

	/**
	 * Protects a required note.
	 * @param at property path of the note
	 * @throws InvalidRequest if it is missing or too long
	 */
	public ProtectedText required(String owner, @Nullable String input, String at) {
		String text = PlainText.of(input);
		List<ValidationError> errors = check(text, at);
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		return keep(owner, text);
	}

	/** Protects an optional note. */
	public @Nullable ProtectedText optional(String owner, @Nullable String input, String at) {
		return PlainText.isBlank(input) ? null : required(owner, input, at);
	}

	/**
	 * Hides words of a masked text; the original stays as it was, or is encrypted now.
	 * @param words each of which occurs in the text
	 */
	public ProtectedText hide(String owner, String masked, byte @Nullable [] sealed, List<String> words) {
		String hidden = masked;
		for (String word : words) {
			hidden = hidden.replace(word, HIDDEN.repeat(PlainText.length(word)));
		}
		byte[] original = (sealed == null) ? this.cipher.sealedText(owner, masked) : sealed;
		return new ProtectedText(hidden, original);
	}

	/** Decrypts the original text; the masked one, if the original cannot be read. */
	public String original(String owner, @Nullable String masked, byte @Nullable [] sealed) {
		String shown = (masked == null) ? "" : masked;
		try {
			return (sealed == null) ? shown : this.cipher.text(owner, sealed);
		}
		catch (UnreadableContent unreadable) {
			LOG.warn("The original of a text of {} cannot be read; the masked one is shown", owner);
			return shown;
		}
	}

	/** Returns the errors of a required note. */
	public static List<ValidationError> check(@Nullable String input, String at) {
		if (PlainText.isBlank(input)) {
			return List.of(ValidationError.of(at, "case.note.missing"));
		}
		int length = (int) input.codePoints().count();
		return (length > LONGEST) ? List.of(ValidationError.of(at, "case.note.long", length, LONGEST)) : List.of();
	}

}
