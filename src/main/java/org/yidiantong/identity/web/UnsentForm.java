package org.yidiantong.identity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;

/**
 * A form that was not accepted because the session had ended.
 *
 * @param address where it was sent to
 * @param page the page that it was on; null if unknown
 * @param fields its input by the name of the field, without files and form token
 */
record UnsentForm(String address, @Nullable String page, Map<String, List<String>> fields) {

	/** From this length on, a value is text that somebody typed. */
	private static final int TEXT = 12;

	/** The inputs in their order. */
	public List<Input> inputs() {
		List<Input> inputs = new ArrayList<>();
		this.fields.forEach((name, values) -> values.forEach((value) -> inputs.add(new Input(name, value))));
		return inputs;
	}

	/** Tells nothing that a person wrote. */
	@Override
	public String toString() {
		return "UnsentForm[" + this.fields.size() + "]";
	}

	/** A field and its value. */
	record Input(String name, String value) {

		/** Whether it is shown and can be changed; codes and choices are not. */
		public boolean isText() {
			boolean words = this.value.codePoints().anyMatch(Character::isIdeographic) || this.value.contains("\n")
					|| this.value.contains(" ");
			return !PlainText.isBlank(this.value) && (words || PlainText.length(this.value) >= TEXT && isProse());
		}

		private boolean isProse() {
			return this.name.equals("note") || this.name.equals("text") || this.name.equals("reason");
		}

	}

}
