package org.yidiantong.identity.web;

import java.util.List;
import java.util.stream.Stream;

import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Refusal;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts into words why a form is shown again.
 */
@Component
class RefusalWords {

	private final MessageSource messages;

	RefusalWords(MessageSource messages) {
		this.messages = messages;
	}

	/** Each mistake of an invalid form; else what is refused and what helps. */
	List<String> of(Refusal refused) {
		if (refused instanceof InvalidRequest invalid) {
			return invalid.errors()
				.stream()
				.map((mistake) -> this.messages.getMessage(mistake.message(), LocaleContextHolder.getLocale()))
				.toList();
		}
		return Stream.of("detail", "help")
			.map((part) -> this.messages.getMessage("problem." + refused.name() + "." + part,
					refused.arguments().toArray(), LocaleContextHolder.getLocale()))
			.toList();
	}

	/** The status of a form that is shown again. */
	static int status(Refusal refused) {
		return switch (refused.reason()) {
			case TOO_MANY -> 429;
			case UNAVAILABLE -> 503;
			default -> 422;
		};
	}

}
