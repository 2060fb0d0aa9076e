package org.yidiantong.portal.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Category;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Codes, dates and names in the reader's language. Texts written by a district are not
 * translated.
 */
@Component
class LocalizedNames {

	private final MessageSource messages;

	LocalizedNames(MessageSource messages) {
		this.messages = messages;
	}

	String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

	/** The name of a code of the checklist. */
	String of(String kind, Enum<?> code, Locale locale) {
		return text("checklist." + kind + "." + code.name(), locale);
	}

	/** The names of several codes. */
	String of(String kind, List<? extends Enum<?>> codes, Locale locale) {
		return String.join(text("portal.separator", locale),
				codes.stream().map((code) -> of(kind, code, locale)).toList());
	}

	String of(Category category, Locale locale) {
		boolean english = locale.getLanguage().equals("en") && !category.nameEn().isEmpty();
		return english ? category.nameEn() : category.name();
	}

	@Nullable String of(@Nullable LocalDate day, Locale locale) {
		return (day == null) ? null
				: day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
	}

}
