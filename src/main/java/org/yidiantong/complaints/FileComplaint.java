package org.yidiantong.complaints;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * To file a complaint, in the words in which it came; the door names every mistake in it.
 *
 * @param key of the request (Idempotency-Key): the same again gets the same answer
 * @param item code of an item of the list that counts today; null when the person does
 * not know which
 * @param place code of a place
 * @param text what it is about
 * @param nature name of a {@link Nature}; null for a request
 * @param anonymous whether there is no contact on purpose
 * @param contact how to reach the person
 * @param photos tokens of pending photos, in their order
 */
public record FileComplaint(@Nullable String key, @Nullable String item, @Nullable String place, @Nullable String text,
		@Nullable String nature, @Nullable Boolean anonymous, @Nullable Contact contact, List<String> photos) {

	/** The most characters of a text. */
	public static final int LONGEST_TEXT = 5000;

	/** The most characters of a name. */
	public static final int LONGEST_NAME = 50;

	/** The most photos of a complaint. */
	public static final int MOST_PHOTOS = 6;

	public FileComplaint {
		photos = List.copyOf(photos);
	}

	/** Without photos. */
	public FileComplaint(@Nullable String key, @Nullable String item, @Nullable String place, @Nullable String text,
			@Nullable String nature, @Nullable Boolean anonymous, @Nullable Contact contact) {
		this(key, item, place, text, nature, anonymous, contact, List.of());
	}

	/**
	 * What is meant by the nature that was given; null when there is none of this name.
	 */
	@Nullable Nature meantNature() {
		return (this.nature == null) ? Nature.REQUEST
				: Arrays.stream(Nature.values())
					.filter((one) -> one.name().equals(this.nature))
					.findFirst()
					.orElse(null);
	}

	/** Tells nothing that a person wrote. */
	@Override
	public String toString() {
		return "FileComplaint[item=" + this.item + ", place=" + this.place + "]";
	}

}
