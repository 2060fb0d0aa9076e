package org.yidiantong.complaints.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.CaseRef;
import org.yidiantong.complaints.DispatchCase;

/**
 * What an officer typed into one of the forms of a case.
 *
 * @param revision that the officer was looking at
 */
record CaseForm(@Nullable Integer revision, @Nullable String unit, @Nullable String item,
		@Nullable List<String> assisting, @Nullable String note, @Nullable String reason, @Nullable String until,
		@Nullable String into) {

	static final CaseForm EMPTY = new CaseForm(null, null, null, null, null, null, null, null);

	CaseRef ref(UUID id) {
		return new CaseRef(id, (this.revision == null) ? -1 : this.revision);
	}

	DispatchCase order() {
		return new DispatchCase(given(this.unit), given(this.item),
				(this.assisting == null) ? List.of() : this.assisting, this.note);
	}

	private static @Nullable String given(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

	/** Tells nothing that a person wrote. */
	@Override
	public String toString() {
		return "CaseForm[revision=" + this.revision + "]";
	}

}
