package org.yidiantong.complaints.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.Contact;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.kernel.PlainText;

/**
 * The answers so far. The pages carry them in hidden fields, so that no session is
 * needed. The idempotency key is created with the first page, so that a form that is sent
 * twice files one complaint.
 *
 * @param asked the question that was answered last
 * @param to a question that the person goes back to
 * @param item code of an item; {@link #UNSURE} when the person does not know
 * @param photos tokens of those that were uploaded
 * @param reach {@code ANONYMOUS} or {@code CONTACT}
 */
record ComplaintForm(@Nullable String key, @Nullable Question asked, @Nullable Question to, @Nullable String nature,
		@Nullable String township, @Nullable String place, @Nullable String item, @Nullable String text,
		@Nullable String reach, @Nullable String name, @Nullable String phone, @Nullable List<String> photos) {

	ComplaintForm {
		photos = (photos == null) ? List.of() : photos.stream().limit(FormPhotos.MOST).toList();
	}

	static final String UNSURE = "UNSURE";

	static final String DISCIPLINARY = "DISCIPLINARY";

	static final String URGENT = "URGENT";

	static final String ANONYMOUS = "ANONYMOUS";

	static final String CONTACT = "CONTACT";

	/** The beginning, where place and item may be known from the page it began on. */
	static ComplaintForm begin(@Nullable String place, @Nullable String item) {
		return new ComplaintForm(UUID.randomUUID().toString(), null, null, null, null, place, item, null, null, null,
				null, List.of());
	}

	/**
	 * The next question: one that the person asked for, else the first without an answer.
	 */
	Question next() {
		if (this.to != null) {
			return this.to;
		}
		if (isBlank(this.nature)) {
			return Question.NATURE;
		}
		if (isBlank(this.place)) {
			return isBlank(this.township) ? Question.TOWNSHIP : Question.PLACE;
		}
		if (isBlank(this.item)) {
			return Question.ITEM;
		}
		if (isBlank(this.text)) {
			return Question.TEXT;
		}
		return isBlank(this.reach) ? Question.CONTACT : Question.REVIEW;
	}

	/** What the person sends off. */
	FileComplaint command() {
		boolean anonymous = ANONYMOUS.equals(this.reach);
		return new FileComplaint(this.key, UNSURE.equals(this.item) ? null : this.item, this.place, this.text,
				this.nature, anonymous, CONTACT.equals(this.reach) ? new Contact(this.name, this.phone) : null,
				tokens(), List.of());
	}

	/** With these photos. */
	ComplaintForm with(List<String> tokens) {
		return new ComplaintForm(this.key, this.asked, this.to, this.nature, this.township, this.place, this.item,
				this.text, this.reach, this.name, this.phone, tokens);
	}

	/** The photos, none of which is missing. */
	List<String> tokens() {
		return (this.photos == null) ? List.of() : this.photos;
	}

	/** Without the place, because another township was chosen. */
	ComplaintForm elsewhere() {
		return new ComplaintForm(this.key, this.asked, this.to, this.nature, this.township, null, this.item, this.text,
				this.reach, this.name, this.phone, this.photos);
	}

	/** Without the item, because it does not apply at the place. */
	ComplaintForm itemless() {
		return new ComplaintForm(this.key, this.asked, this.to, this.nature, this.township, this.place, null, this.text,
				this.reach, this.name, this.phone, this.photos);
	}

	/** Without name and phone, because the person chose to stay anonymous. */
	ComplaintForm nameless() {
		return ANONYMOUS.equals(this.reach) ? new ComplaintForm(this.key, this.asked, this.to, this.nature,
				this.township, this.place, this.item, this.text, this.reach, null, null, this.photos) : this;
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
