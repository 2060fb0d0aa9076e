package org.yidiantong.portal.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Basis;

/**
 * A policy that an item is based on.
 *
 * @param since first day in force, in the reader's language
 * @param until last day in force; null if unlimited
 * @param plain summary in plain words; null without one
 */
record PolicyView(String title, @Nullable String number, @Nullable String articles, @Nullable String since,
		@Nullable String until, @Nullable String plain) {

	static PolicyView of(Basis basis, LocalizedNames labels, Locale locale) {
		return new PolicyView(basis.title(), basis.number(), basis.articles(), labels.of(basis.inForceFrom(), locale),
				labels.of(basis.inForceTo(), locale), basis.plain());
	}

}
