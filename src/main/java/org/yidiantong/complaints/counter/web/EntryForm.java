package org.yidiantong.complaints.counter.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.Nature;
import org.yidiantong.complaints.inspection.Contact;
import org.yidiantong.kernel.PlainText;

/**
 * What the desk has typed. The key is created with the form, so that a form that is sent
 * twice files one complaint.
 *
 * @param channel on which way the person came
 * @param number that the desk's own register has for it
 * @param persons whom a report is about, one on a line
 * @param anonymous whether the person leaves no contact
 * @param agreed whether the words were read back to the person, who agrees
 */
record EntryForm(@Nullable String key, @Nullable String channel, @Nullable String number, @Nullable String nature,
		@Nullable String place, @Nullable String item, @Nullable String persons, @Nullable String text,
		@Nullable Boolean anonymous, @Nullable String name, @Nullable String phone, @Nullable Boolean agreed) {

	/** A form in which nothing is typed. */
	static EntryForm empty() {
		return new EntryForm(UUID.randomUUID().toString(), null, null, null, null, null, null, null, null, null, null,
				null);
	}

	/** With a key of its own where it has none. */
	EntryForm keyed() {
		return PlainText.isBlank(this.key)
				? new EntryForm(UUID.randomUUID().toString(), this.channel, this.number, this.nature, this.place,
						this.item, this.persons, this.text, this.anonymous, this.name, this.phone, this.agreed)
				: this;
	}

	/** What is filed. Persons belong to a report only. */
	FileComplaint command() {
		List<String> named = (this.persons == null || !Nature.REPORT.name().equals(this.nature)) ? List.of()
				: FileComplaint.lines(this.persons.lines().toList());
		return new FileComplaint(this.key, PlainText.isBlank(this.item) ? null : this.item, this.place, this.text,
				this.nature, isAnonymous(), isAnonymous() ? null : new Contact(this.name, this.phone), List.of(),
				List.of(), named);
	}

	/** Whether the person leaves no contact. */
	public boolean isAnonymous() {
		return Boolean.TRUE.equals(this.anonymous);
	}

	/** Whether the person agrees. */
	public boolean isAgreed() {
		return Boolean.TRUE.equals(this.agreed);
	}

	/** Tells nothing that was typed. */
	@Override
	public String toString() {
		return "EntryForm[" + this.channel + "]";
	}

}
