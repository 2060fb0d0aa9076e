package org.yidiantong.integration.open311.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Texts in the language of the request.
 */
@Component
class Open311Texts {

	private final MessageSource messages;

	Open311Texts(MessageSource messages) {
		this.messages = messages;
	}

	String of(String key, Object... arguments) {
		return this.messages.getMessage("open311." + key, arguments, LocaleContextHolder.getLocale());
	}

}
