package org.yidiantong.portal.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Basis;

/**
 * A policy that an item rests on, as a page names it.
 *
 * @param since the first day it is in force, in the reader's language
 * @param until the last; null while no end is known
 * @param plain what it says in plain words, if somebody wrote them
 */
record PolicyView(String title, @Nullable String number, @Nullable String articles, @Nullable String since,
		@Nullable String until, @Nullable String plain) {

	static PolicyView of(Basis basis, LocalizedNames labels, Locale locale) {
		return new PolicyView(basis.title(), basis.number(), basis.articles(), labels.of(basis.inForceFrom(), locale),
				labels.of(basis.inForceTo(), locale), basis.plain());
	}

}
