package org.yidiantong.complaints.bulk.web;

import java.util.stream.Collectors;

import org.yidiantong.kernel.Refusal;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells in the reader's language why a complaint was left out.
 */
@Component
class RefusalReasons {

	private final MessageSource messages;

	RefusalReasons(MessageSource messages) {
		this.messages = messages;
	}

	/** What is wrong, in one sentence or more. */
	public String of(Refusal refused) {
		return refused.errors().isEmpty() ? text(refused, "detail")
				: refused.errors()
					.stream()
					.map((one) -> this.messages.getMessage(one.message(), LocaleContextHolder.getLocale()))
					.collect(Collectors.joining(" "));
	}

	/** The same in the form of a problem. */
	LeftOut problem(Refusal refused) {
		return new LeftOut("/problems/" + refused.name(), text(refused, "title"), of(refused));
	}

	private String text(Refusal refused, String part) {
		return this.messages.getMessage("problem." + refused.name() + "." + part, refused.arguments().toArray(),
				LocaleContextHolder.getLocale());
	}

}
