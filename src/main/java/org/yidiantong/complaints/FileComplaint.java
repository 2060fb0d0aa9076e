package org.yidiantong.complaints;

import org.yidiantong.kernel.Unchecked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;

/**
 * A command to file a complaint. Its components are unchecked; the door reports every
 * error.
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
 * @param respondents codes of the units that a report is about, besides those that answer
 * for the item and the place
 */
@Unchecked
public record FileComplaint(@Nullable String key, @Nullable String item, @Nullable String place, @Nullable String text,
		@Nullable String nature, @Nullable Boolean anonymous, @Nullable Contact contact, List<String> photos,
		List<String> respondents) {

	/** The most characters of a text. */
	public static final int LONGEST_TEXT = 5000;

	/** The most characters of a name. */
	public static final int LONGEST_NAME = 50;

	/** The most photos of a complaint. */
	public static final int MOST_PHOTOS = 6;

	public FileComplaint {
		photos = List.copyOf(photos);
		respondents = List.copyOf(respondents);
	}

	/** The most units that can be named. */
	public static final int MOST_RESPONDENTS = 10;

	/** Without photos and respondents. */
	public FileComplaint(@Nullable String key, @Nullable String item, @Nullable String place, @Nullable String text,
			@Nullable String nature, @Nullable Boolean anonymous, @Nullable Contact contact) {
		this(key, item, place, text, nature, anonymous, contact, List.of());
	}

	/** Without respondents. */
	public FileComplaint(@Nullable String key, @Nullable String item, @Nullable String place, @Nullable String text,
			@Nullable String nature, @Nullable Boolean anonymous, @Nullable Contact contact, List<String> photos) {
		this(key, item, place, text, nature, anonymous, contact, photos, List.of());
	}

	/** The nature; null if there is none of this name. */
	@Nullable Nature meantNature() {
		return (this.nature == null) ? Nature.REQUEST
				: Arrays.stream(Nature.values())
					.filter((one) -> one.name().equals(this.nature))
					.findFirst()
					.orElse(null);
	}

	/** The same command with normalized text. */
	FileComplaint normalized() {
		Contact given = this.contact;
		return new FileComplaint(this.key, stripped(this.item), stripped(this.place), text(this.text), this.nature,
				this.anonymous,
				(given == null) ? null : new Contact(text(given.name()), PhoneNumber.normalized(given.phone())),
				this.photos, this.respondents.stream().map(FileComplaint::stripped).distinct().toList());
	}

	/** All that is filed, to tell whether a repeated request is the same. */
	List<@Nullable String> parts() {
		Contact given = this.contact;
		List<@Nullable String> parts = new ArrayList<>(
				Arrays.asList(this.item, this.place, this.text, String.valueOf(meantNature()),
						(given == null) ? null : given.name(), (given == null) ? null : given.phone()));
		parts.addAll(this.photos);
		if (!this.respondents.isEmpty()) {
			parts.add("respondents");
			parts.addAll(this.respondents);
		}
		return parts;
	}

	private static @Nullable String stripped(@Nullable String code) {
		return (code == null) ? null : code.strip();
	}

	private static @Nullable String text(@Nullable String input) {
		return (input == null) ? null : PlainText.of(input);
	}

	/** Tells nothing that a person wrote. */
	@Override
	public String toString() {
		return "FileComplaint[item=" + this.item + ", place=" + this.place + "]";
	}

}
