package org.yidiantong.complaints.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.complaints.Nature;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.workflow.ClassifyComplaint;
import org.yidiantong.complaints.workflow.FutureTimeConfirmation;
import org.yidiantong.kernel.PlainText;

/**
 * The input of an action form.
 *
 * @param revision that the officer was looking at
 */
record ActionForm(@Nullable Integer revision, @Nullable String unit, @Nullable String item,
		@Nullable List<String> assisting, @Nullable String note, @Nullable String reason, @Nullable String until,
		@Nullable String into, @Nullable String nature, @Nullable List<String> respondents, @Nullable String persons,
		@Nullable List<String> posts, @Nullable List<String> photos, @Nullable String words,
		@Nullable List<Integer> withheld, @Nullable String futureTime) {

	static final ActionForm EMPTY = new ActionForm(null, null, null, null, null, null, null, null, null, null, null,
			null, null, null, null, null);

	ComplaintRef ref(ComplaintId id) {
		return new ComplaintRef(id, (this.revision == null) ? -1 : this.revision);
	}

	DispatchComplaint order() {
		return new DispatchComplaint(given(this.unit), given(this.item), orNone(this.assisting), this.note);
	}

	/**
	 * An unknown nature becomes null; the door then reports it. Only a report is about
	 * somebody, so what is chosen for other natures does not count.
	 */
	ClassifyComplaint classification() {
		Nature known = Stream.of(Nature.values())
			.filter((one) -> one.name().equals(this.nature))
			.findFirst()
			.orElse(null);
		if (known != Nature.REPORT) {
			return new ClassifyComplaint(known, List.of());
		}
		return new ClassifyComplaint(known, orNone(this.respondents),
				PlainText.isBlank(this.persons) ? null : FileComplaint.lines(this.persons.lines().toList()),
				orNone(this.posts));
	}

	/** With these photos. */
	ActionForm with(List<String> tokens) {
		return new ActionForm(this.revision, this.unit, this.item, this.assisting, this.note, this.reason, this.until,
				this.into, this.nature, this.respondents, this.persons, this.posts, tokens, this.words, this.withheld,
				this.futureTime);
	}

	/** With this item; the same without one. */
	ActionForm choosing(@Nullable String chosen) {
		return (given(chosen) == null) ? this
				: new ActionForm(this.revision, this.unit, chosen, this.assisting, this.note, this.reason, this.until,
						this.into, this.nature, this.respondents, this.persons, this.posts, this.photos, this.words,
						this.withheld, this.futureTime);
	}

	/** With this unit and note. */
	ActionForm proposing(@Nullable String otherUnit, @Nullable String otherNote) {
		return new ActionForm(this.revision, otherUnit, this.item, this.assisting, otherNote, this.reason, this.until,
				this.into, this.nature, this.respondents, this.persons, this.posts, this.photos, this.words,
				this.withheld, this.futureTime);
	}

	/** What the officer says of a time to come. */
	@Nullable FutureTimeConfirmation confirmed() {
		return FutureTimeConfirmation.of(this.futureTime);
	}

	/** The words to hide, one on a line. */
	List<String> hidden() {
		return (this.words == null) ? List.of() : this.words.lines().toList();
	}

	/** The numbers of the photos to withhold. */
	List<Integer> withheldPhotos() {
		return (this.withheld == null) ? List.of() : this.withheld.stream().filter(Objects::nonNull).toList();
	}

	/** The tokens of the photos, at most as many as a reply takes. */
	List<String> tokens() {
		return (this.photos == null) ? List.of() : this.photos.stream().limit(FormPhotos.MOST).toList();
	}

	private static List<String> orNone(@Nullable List<String> chosen) {
		return (chosen == null) ? List.of() : chosen;
	}

	private static @Nullable String given(@Nullable String text) {
		return PlainText.isBlank(text) ? null : text;
	}

	/** Tells nothing that a person wrote. */
	@Override
	public String toString() {
		return "CaseForm[revision=" + this.revision + "]";
	}

}
