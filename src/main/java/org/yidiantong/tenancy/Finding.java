package org.yidiantong.tenancy;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One mistake in a district's folder.
 *
 * @param at where
 * @param code key of its message
 * @param meant the known word that is nearest to a wrong one
 * @param arguments of the message
 */
public record Finding(Location at, String code, @Nullable String meant, List<String> arguments) {

	/** The mistake in words: file:line, reason, and what was meant where that is near. */
	public String text(Locale locale) {
		return this.at + " " + FindingTexts.of(this, locale);
	}

}
