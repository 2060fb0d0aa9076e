package org.yidiantong.complaints.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.inspection.Contact;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.Nature;
import org.yidiantong.complaints.origin.AskedRow;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.site.FormDrafts;

/**
 * The answers so far. Each page carries them in hidden fields, so that a form can be sent
 * when its draft is gone. The idempotency key is created with the first page, so that a
 * form that is sent twice files one complaint.
 *
 * @param draft id of the draft, which is in the address of each page
 * @param asked the question that was answered last
 * @param to a question that the person goes back to
 * @param known questions that the link to the form answered already
 * @param item code of an item; {@link #UNSURE} when the person does not know
 * @param step number of the item's step that was not followed; null for none
 * @param row address of the row of a ledger that is asked about; null for none
 * @param respondents codes of units that a report is about; null until it was asked
 * @param persons whom a report is about, one on a line
 * @param photos tokens of those that were uploaded
 * @param reach {@code ANONYMOUS} or {@code CONTACT}
 */
record ComplaintForm(@Nullable String key, @Nullable String draft, @Nullable Question asked, @Nullable Question to,
		@Nullable List<Question> known, @Nullable String nature, @Nullable String township, @Nullable String place,
		@Nullable String item, @Nullable Integer step, @Nullable String row, @Nullable List<String> respondents,
		@Nullable String persons, @Nullable String text, @Nullable String reach, @Nullable String name,
		@Nullable String phone, @Nullable List<String> photos) {

	ComplaintForm {
		known = (known == null) ? List.of() : known.stream().filter(Objects::nonNull).distinct().toList();
		photos = (photos == null) ? List.of() : photos.stream().limit(FormPhotos.MOST).toList();
	}

	static final String UNSURE = "UNSURE";

	static final String DISCIPLINARY = "DISCIPLINARY";

	/** A disciplinary report that the person sends here all the same. */
	static final String SEALED = "SEALED";

	static final String URGENT = "URGENT";

	static final String ANONYMOUS = "ANONYMOUS";

	static final String CONTACT = "CONTACT";

	/**
	 * The beginning, where place and item may be known from the page it began on.
	 * @param text how the text begins, which the person reads and completes
	 */
	static ComplaintForm begin(String draft, @Nullable String place, @Nullable String item, @Nullable Integer step,
			@Nullable String row, @Nullable String text) {
		return new ComplaintForm(UUID.randomUUID().toString(), draft, null, null, null, null, null, place, item, step,
				row, null, null, text, null, null, null, null);
	}

	/**
	 * These answers, and for all other questions those of an earlier draft. A page that
	 * was left open or opened by Back may know fewer answers than the draft.
	 */
	ComplaintForm over(@Nullable ComplaintForm before) {
		String id = FormDrafts.isId(this.draft) ? this.draft : FormDrafts.newId();
		List<String> named = (this.asked == Question.RESPONDENTS && this.respondents == null) ? List.of()
				: this.respondents;
		if (before == null) {
			return new ComplaintForm(this.key, id, this.asked, this.to, this.known, this.nature, this.township,
					this.place, this.item, this.step, this.row, named, this.persons, this.text, this.reach, this.name,
					this.phone, this.photos);
		}
		boolean moved = this.asked == Question.TOWNSHIP && !Objects.equals(this.township, before.township);
		return new ComplaintForm(either(before.key, this.key), id, this.asked, this.to, before.known,
				either(this.nature, before.nature), either(this.township, before.township),
				moved ? this.place : either(this.place, before.place), either(this.item, before.item),
				stepAfter(before), either(this.row, before.row), either(named, before.respondents),
				either(this.persons, before.persons), either(this.text, before.text), either(this.reach, before.reach),
				either(this.name, before.name), either(this.phone, before.phone),
				Stream.concat(tokens().stream(), before.tokens().stream()).distinct().toList());
	}

	/** The step belongs to the item that the form began with. */
	private @Nullable Integer stepAfter(ComplaintForm before) {
		boolean other = this.item != null && before.item != null && !this.item.equals(before.item);
		return other ? null : either(this.step, before.step);
	}

	private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
		return (first == null) ? second : first;
	}

	/**
	 * The next question: one that the person asked for, else the one after the last
	 * answer. When all are answered, a corrected answer leads on to the first that is
	 * open.
	 */
	Question next() {
		if (this.to != null) {
			return this.to;
		}
		Question open = open();
		if (this.asked == null || this.asked == Question.REVIEW) {
			return open;
		}
		if (this.asked == Question.TOWNSHIP && !isBlank(this.township)) {
			return Question.PLACE;
		}
		Question last = this.asked;
		Question following = path(last).stream().filter((one) -> one.compareTo(last) > 0).findFirst().orElse(open);
		return (isBlank(this.reach) && following.compareTo(open) < 0) ? following : open;
	}

	/** The first question without an answer. */
	Question open() {
		if (isBlank(this.nature)) {
			return Question.NATURE;
		}
		if (isBlank(this.place)) {
			return isBlank(this.township) ? Question.TOWNSHIP : Question.PLACE;
		}
		if (isBlank(this.item) && !isSealed()) {
			return Question.ITEM;
		}
		if (isReport() && this.respondents == null) {
			return Question.RESPONDENTS;
		}
		if (isBlank(this.text)) {
			return Question.TEXT;
		}
		return isBlank(this.reach) ? Question.CONTACT : Question.REVIEW;
	}

	/** The questions on the way of this form, and the given one. */
	List<Question> path(Question given) {
		return Arrays.stream(Question.values())
			.filter((one) -> one == given || one == open()
					|| (!isKnown(one) && (one != Question.RESPONDENTS || isReport())
							&& (one != Question.ITEM || !isSealed())))
			.toList();
	}

	/** The question before this one. */
	Optional<Question> before(Question question) {
		return path(question).stream().filter((one) -> one.compareTo(question) < 0).reduce((first, last) -> last);
	}

	private boolean isKnown(Question question) {
		return this.known != null && this.known.contains(question);
	}

	private boolean isReport() {
		return Nature.REPORT.name().equals(this.nature);
	}

	/** As a disciplinary report, which is shown once more before it is sent. */
	ComplaintForm sealing() {
		return new ComplaintForm(this.key, this.draft, this.asked,
				(this.asked == Question.REVIEW) ? Question.REVIEW : this.to, this.known, SEALED, this.township,
				this.place, this.item, this.step, this.row, this.respondents, this.persons, this.text, this.reach,
				this.name, this.phone, this.photos);
	}

	/** Whether it is a disciplinary report that the person sends here all the same. */
	boolean isSealed() {
		return SEALED.equals(this.nature);
	}

	/** What the person sends off. */
	FileComplaint command() {
		boolean anonymous = ANONYMOUS.equals(this.reach);
		return new FileComplaint(this.key, UNSURE.equals(this.item) ? null : this.item, this.place, this.text,
				isSealed() ? FileComplaint.DISCIPLINARY : this.nature, anonymous,
				CONTACT.equals(this.reach) ? new Contact(this.name, this.phone) : null, tokens(),
				(isReport() || isSealed()) ? named() : List.of(),
				(isReport() || isSealed()) ? namedPersons() : List.of(), asksAboutRow() ? this.row : null);
	}

	/**
	 * Whether it asks about a row of a ledger: not after another place was chosen, and
	 * not in a disciplinary report.
	 */
	boolean asksAboutRow() {
		return !isSealed()
				&& AskedRow.read(this.row).filter((one) -> one.place().value().equals(this.place)).isPresent();
	}

	/** The units that a report is about. */
	List<String> named() {
		return (this.respondents == null) ? List.of()
				: this.respondents.stream().filter((one) -> !isBlank(one)).toList();
	}

	/** The persons whom a report is about. */
	List<String> namedPersons() {
		return (this.persons == null) ? List.of() : FileComplaint.lines(this.persons.lines().toList());
	}

	/** With these photos. */
	ComplaintForm with(List<String> tokens) {
		return new ComplaintForm(this.key, this.draft, this.asked, this.to, this.known, this.nature, this.township,
				this.place, this.item, this.step, this.row, this.respondents, this.persons, this.text, this.reach,
				this.name, this.phone, tokens);
	}

	/** As it is kept, when nobody asked to go back. */
	ComplaintForm resting() {
		return new ComplaintForm(this.key, this.draft, this.asked, null, this.known, this.nature, this.township,
				this.place, this.item, this.step, this.row, this.respondents, this.persons, this.text, this.reach,
				this.name, this.phone, this.photos);
	}

	/** With these answers of a link. */
	ComplaintForm knowing(List<Question> answered) {
		return new ComplaintForm(this.key, this.draft, null, null, answered, null, this.township, this.place, this.item,
				this.step, this.row, null, null, this.text, null, null, null, null);
	}

	/** At this place; null when another township was chosen. */
	ComplaintForm at(@Nullable String township, @Nullable String place) {
		return new ComplaintForm(this.key, this.draft, this.asked, this.to, this.known, this.nature, township, place,
				this.item, this.step, this.row, this.respondents, this.persons, this.text, this.reach, this.name,
				this.phone, this.photos);
	}

	/** Without the item, because it does not apply at the place. */
	ComplaintForm itemless() {
		return new ComplaintForm(this.key, this.draft, this.asked, this.to, this.known, this.nature, this.township,
				this.place, null, null, this.row, this.respondents, this.persons, this.text, this.reach, this.name,
				this.phone, this.photos);
	}

	/** Without the row, because there is none of this address. */
	ComplaintForm rowless() {
		return new ComplaintForm(this.key, this.draft, this.asked, this.to, this.known, this.nature, this.township,
				this.place, this.item, this.step, null, this.respondents, this.persons, this.text, this.reach,
				this.name, this.phone, this.photos);
	}

	/** Without name and phone, because the person chose to stay anonymous. */
	ComplaintForm nameless() {
		return ANONYMOUS.equals(this.reach) ? new ComplaintForm(this.key, this.draft, this.asked, this.to, this.known,
				this.nature, this.township, this.place, this.item, this.step, this.row, this.respondents, this.persons,
				this.text, this.reach, null, null, this.photos) : this;
	}

	/** The photos, none of which is missing. */
	List<String> tokens() {
		return (this.photos == null) ? List.of() : this.photos;
	}

	static boolean isBlank(@Nullable String text) {
		return PlainText.isBlank(text);
	}

	/** Tells nothing that a person wrote. */
	@Override
	public String toString() {
		return "ComplaintForm[" + this.asked + "]";
	}

}
