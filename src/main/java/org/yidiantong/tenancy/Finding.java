package org.yidiantong.tenancy;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One fault in a district's folder.
 *
 * @param at file and line
 * @param code message key
 * @param meant suggested correction of an unknown word; null when there is none
 * @param arguments message arguments
 */
public record Finding(Location at, String code, @Nullable String meant, List<String> arguments) {

	/** The fault as text: file:line, reason, and the suggestion if there is one. */
	public String text(Locale locale) {
		return this.at + " " + FindingFormatter.of(this, locale);
	}

}
