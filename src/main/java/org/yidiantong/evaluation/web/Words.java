package org.yidiantong.evaluation.web;

import java.util.List;

import org.yidiantong.kernel.ValidationError;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Mistakes in the reader's language.
 */
@Component("evaluationWords")
class Words {

	private final MessageSource messages;

	Words(MessageSource messages) {
		this.messages = messages;
	}

	List<String> of(List<ValidationError> mistakes) {
		return mistakes.stream()
			.map((one) -> this.messages.getMessage(one.message(), LocaleContextHolder.getLocale()))
			.toList();
	}

}
