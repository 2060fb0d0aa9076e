package org.yidiantong.evaluation.sampling.web;

import java.util.List;
import java.util.stream.Stream;

import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Refusal;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells a refusal in the reader's language.
 */
@Component("sampleRefusalTexts")
class RefusalTexts {

	private final MessageSource messages;

	RefusalTexts(MessageSource messages) {
		this.messages = messages;
	}

	/** One line for each error, or what the problem is and what helps. */
	List<String> of(Refusal refused) {
		if (refused instanceof InvalidRequest invalid) {
			return invalid.errors()
				.stream()
				.map((one) -> this.messages.getMessage(one.message(), LocaleContextHolder.getLocale()))
				.toList();
		}
		return Stream.of("title", "detail", "help")
			.map((part) -> this.messages.getMessage("problem." + refused.name() + "." + part,
					refused.arguments().toArray(), LocaleContextHolder.getLocale()))
			.toList();
	}

}
