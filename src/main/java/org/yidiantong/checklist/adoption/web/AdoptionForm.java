package org.yidiantong.checklist.adoption.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.adoption.AdoptionDraft;
import org.yidiantong.checklist.adoption.Resolution;
import org.yidiantong.kernel.PlainText;

import org.springframework.util.MultiValueMap;

/**
 * Reads the form of an adoption. A conflict without a choice stays open.
 */
final class AdoptionForm {

	/** Prefix of the field that holds the choice for a conflict. */
	static final String CHOICE = "choice:";

	/** Prefix of the field that holds the text for a conflict. */
	static final String TEXT = "text:";

	private static final int LONGEST = 200;

	private AdoptionForm() {
	}

	static AdoptionDraft draft(MultiValueMap<String, String> fields) {
		Map<String, Resolution> resolutions = new HashMap<>();
		for (String field : fields.keySet()) {
			if (field.startsWith(CHOICE)) {
				String key = field.substring(CHOICE.length());
				Resolution resolution = resolution(first(fields, field), first(fields, TEXT + key));
				if (resolution != null) {
					resolutions.put(key, resolution);
				}
			}
		}
		return new AdoptionDraft(number(first(fields, "revision")), first(fields, "version"),
				first(fields, "effectiveFrom"), resolutions);
	}

	private static @Nullable Resolution resolution(String choice, String text) {
		return switch (choice) {
			case "KEEP" -> Resolution.KEEP;
			case "TAKE" -> Resolution.TAKE;
			case "EDIT" -> Resolution.edit(text);
			default -> null;
		};
	}

	private static String first(MultiValueMap<String, String> fields, String name) {
		return PlainText.start(Objects.requireNonNullElse(fields.getFirst(name), "").strip(), LONGEST);
	}

	private static int number(String text) {
		return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
	}

}
