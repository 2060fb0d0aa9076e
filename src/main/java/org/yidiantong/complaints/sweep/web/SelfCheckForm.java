package org.yidiantong.complaints.sweep.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.sweep.ReturnSelfCheck;
import org.yidiantong.complaints.sweep.SelfCheckManagement;

/**
 * The input of the form in which a unit returns what it found. What is no number becomes
 * null; the door then reports it.
 *
 * @param revision that the officer was looking at
 */
record SelfCheckForm(@Nullable String revision, @Nullable String checked, @Nullable String found,
		@Nullable String fixed, @Nullable String note, @Nullable List<String> photos) {

	static final SelfCheckForm EMPTY = new SelfCheckForm(null, null, null, null, null, null);

	SelfCheckForm with(List<String> tokens) {
		return new SelfCheckForm(this.revision, this.checked, this.found, this.fixed, this.note, tokens);
	}

	ReturnSelfCheck command() {
		Integer read = number(this.revision);
		return new ReturnSelfCheck((read == null) ? -1 : read, number(this.checked), number(this.found),
				number(this.fixed), this.note, tokens());
	}

	List<String> tokens() {
		return (this.photos == null) ? List.of() : this.photos.stream().limit(SelfCheckManagement.MOST_PHOTOS).toList();
	}

	private static @Nullable Integer number(@Nullable String input) {
		String digits = (input == null) ? "" : input.strip();
		return digits.matches("[0-9]{1,9}") ? Integer.valueOf(digits) : null;
	}

	/** Tells nothing that a person wrote. */
	@Override
	public String toString() {
		return "SelfCheckForm[revision=" + this.revision + "]";
	}

}
