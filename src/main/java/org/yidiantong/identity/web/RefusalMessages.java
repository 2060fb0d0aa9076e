package org.yidiantong.identity.web;

import java.util.List;
import java.util.stream.Stream;

import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Refusal;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Formats the reasons why a form is shown again.
 */
@Component
class RefusalMessages {

	private final MessageSource messages;

	RefusalMessages(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Formats every validation error of a form, or the problem and what the user can do
	 * about it.
	 */
	List<String> of(Refusal refused) {
		if (refused instanceof InvalidRequest invalid) {
			return invalid.errors()
				.stream()
				.map((error) -> this.messages.getMessage(error.message(), LocaleContextHolder.getLocale()))
				.toList();
		}
		return Stream.of("detail", "help")
			.map((part) -> this.messages.getMessage("problem." + refused.name() + "." + part,
					refused.arguments().toArray(), LocaleContextHolder.getLocale()))
			.toList();
	}

	/** Returns the HTTP status of a form that is shown again. */
	static int status(Refusal refused) {
		return switch (refused.reason()) {
			case TOO_MANY -> 429;
			case UNAVAILABLE -> 503;
			default -> 422;
		};
	}

}
