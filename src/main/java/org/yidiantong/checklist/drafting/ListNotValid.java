package org.yidiantong.checklist.drafting;

import java.util.List;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.ValidationError;

/**
 * A list breaks rules. Nothing of it was stored.
 */
public final class ListNotValid extends Refusal {

	private final transient CheckedList list;

	public ListNotValid(CheckedList list) {
		super("list-not-valid", Reason.INVALID, list.mistakes().size());
		this.list = list;
	}

	/** The list with its mistakes. */
	public CheckedList list() {
		return this.list;
	}

	@Override
	public List<ValidationError> errors() {
		return this.list.mistakes()
			.stream()
			.map((one) -> new ValidationError(ValidationError.Source.PROPERTY, path(one.pointer()), one.message()))
			.toList();
	}

	/** A JSON Pointer as a property path. */
	private static String path(String pointer) {
		return pointer.replaceAll("/([0-9]+)", "[$1]").replaceFirst("^/", "").replace('/', '.');
	}

}
