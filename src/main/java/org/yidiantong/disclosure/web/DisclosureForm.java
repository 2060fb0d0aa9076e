package org.yidiantong.disclosure.web;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.StaffDisclosure;
import org.yidiantong.disclosure.WriteDisclosure;
import org.yidiantong.tenancy.NewId;

/**
 * The raw input of the editor, kept unchanged so that it can be shown again after a
 * validation error.
 *
 * @param draft id of the disclosure to create, so that a repeated request creates one
 * @param revision the revision that was read
 * @param period {@link #AT_ONCE} for the day in {@code date}
 * @param go the button that was pressed
 */
record DisclosureForm(@Nullable String draft, @Nullable String revision, @Nullable String kind, @Nullable String item,
		@Nullable String period, @Nullable String date, @Nullable String title, @Nullable String text,
		@Nullable String table, @Nullable String empty, @Nullable String reason, @Nullable String go) {

	/** 一事一公开 */
	static final String AT_ONCE = "EVENT";

	/** An empty form, for an item and period if known. */
	static DisclosureForm of(@Nullable String item, @Nullable String period) {
		return new DisclosureForm(NewId.next().toString(), null, null, item, period, null, null, null, null, null, null,
				null);
	}

	static DisclosureForm of(StaffDisclosure one, WriteDisclosure input) {
		boolean day = one.period().length().name().equals(AT_ONCE);
		return new DisclosureForm(one.id().toString(), Integer.toString(one.revision()), input.kind(), input.item(),
				day ? AT_ONCE : input.period(), day ? input.period() : null, input.title(), input.text(), input.table(),
				input.nothingHappened() ? "true" : null, input.reason(), null);
	}

	WriteDisclosure command() {
		return new WriteDisclosure(this.kind, this.item, AT_ONCE.equals(this.period) ? day() : this.period, this.title,
				this.text, this.table, "true".equals(this.empty), this.reason);
	}

	/** The same input for another revision. */
	DisclosureForm on(int other) {
		return new DisclosureForm(this.draft, Integer.toString(other), this.kind, this.item, this.period, this.date,
				this.title, this.text, this.table, this.empty, this.reason, this.go);
	}

	/** The id of the disclosure to create. */
	UUID id() {
		try {
			return UUID.fromString(Objects.requireNonNullElse(this.draft, ""));
		}
		catch (IllegalArgumentException forged) {
			return NewId.next();
		}
	}

	/** The revision that was read; -1, which never matches, if it is not a number. */
	int read() {
		return revision(this.revision);
	}

	static int revision(@Nullable String input) {
		return (input != null && input.matches("[0-9]{1,9}")) ? Integer.parseInt(input) : -1;
	}

	/** Prevents an invalid day from being taken for a month. */
	private String day() {
		String day = Objects.requireNonNullElse(this.date, "").strip();
		return (day.isEmpty() || day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) ? day : "?";
	}

	/** Contains nothing that a person wrote. */
	@Override
	public String toString() {
		return "DisclosureForm[" + this.go + "]";
	}

}
