package org.yidiantong.complaints;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.inspection.Contact;
import org.yidiantong.complaints.origin.AskedRow;
import org.yidiantong.complaints.privacy.PhoneNumber;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Unchecked;

/**
 * A command to file a complaint. Its components are not validated yet; the door reports
 * every error.
 *
 * @param key idempotency key of the request
 * @param item code of an item of the list in effect; null if the complainant chose none
 * @param place code of a place
 * @param text what it is about
 * @param nature name of a {@link Nature}, or {@value #DISCIPLINARY}; null for a request
 * @param anonymous whether the complainant chose to leave no contact
 * @param contact of the complainant
 * @param photos tokens of pending photos, in their order
 * @param respondents codes of the units that a report is about, besides those that answer
 * for the item and the place
 * @param persons whom it is about, in words such as 黄莲村书记张大山
 * @param row address of the {@link AskedRow} that it asks about; null for none
 */
@Unchecked
public record FileComplaint(@Nullable String key, @Nullable String item, @Nullable String place, @Nullable String text,
		@Nullable String nature, @Nullable Boolean anonymous, @Nullable Contact contact, List<String> photos,
		List<String> respondents, @Nullable List<String> persons, @Nullable String row) {

	/** The nature of a disciplinary report, which is sealed instead of filed. */
	public static final String DISCIPLINARY = "DISCIPLINARY";

	/** Maximum number of characters of the text. */
	public static final int LONGEST_TEXT = 5000;

	/** Maximum number of characters of a name. */
	public static final int LONGEST_NAME = 50;

	/** Maximum number of photos. */
	public static final int MOST_PHOTOS = 6;

	public FileComplaint {
		photos = List.copyOf(photos);
		respondents = List.copyOf(respondents);
		persons = (persons == null) ? List.of() : List.copyOf(persons);
	}

	/** The most units, and the most persons, that can be named. */
	public static final int MOST_RESPONDENTS = 10;

	/** Without a row. */
	public FileComplaint(@Nullable String key, @Nullable String item, @Nullable String place, @Nullable String text,
			@Nullable String nature, @Nullable Boolean anonymous, @Nullable Contact contact, List<String> photos,
			List<String> respondents, @Nullable List<String> persons) {
		this(key, item, place, text, nature, anonymous, contact, photos, respondents, persons, null);
	}

	/** Without persons. */
	public FileComplaint(@Nullable String key, @Nullable String item, @Nullable String place, @Nullable String text,
			@Nullable String nature, @Nullable Boolean anonymous, @Nullable Contact contact, List<String> photos,
			List<String> respondents) {
		this(key, item, place, text, nature, anonymous, contact, photos, respondents, null);
	}

	/** The persons whom it is about. */
	@Override
	public List<String> persons() {
		return (this.persons == null) ? List.of() : this.persons;
	}

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

	/** Whether it is a disciplinary report, which is no complaint. */
	public boolean isDisciplinary() {
		return DISCIPLINARY.equals(this.nature);
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
				this.photos, this.respondents.stream().map(FileComplaint::stripped).distinct().toList(),
				lines(persons()), stripped(this.row));
	}

	/** What it is about, without anything that the complainant wrote or sent. */
	FileComplaint withoutWords() {
		return new FileComplaint(null, this.item, this.place, "", this.nature, null, null);
	}

	/** All components, for comparing a repeated request with the first one. */
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
		if (!persons().isEmpty()) {
			parts.add("persons");
			parts.addAll(persons());
		}
		if (this.row != null) {
			parts.add("row");
			parts.add(this.row);
		}
		return parts;
	}

	/** The row that it asks about; null for none. */
	@Nullable AskedRow askedRow() {
		return AskedRow.read(this.row).orElse(null);
	}

	/** Each line of words that is not blank, once. */
	public static List<String> lines(List<String> words) {
		return words.stream().map(PlainText::line).filter((one) -> !one.isEmpty()).distinct().toList();
	}

	private static @Nullable String stripped(@Nullable String code) {
		return (code == null) ? null : code.strip();
	}

	private static @Nullable String text(@Nullable String input) {
		return (input == null) ? null : PlainText.of(input);
	}

	/** Hides everything that the complainant wrote. */
	@Override
	public String toString() {
		return "FileComplaint[item=" + this.item + ", place=" + this.place + "]";
	}

}
