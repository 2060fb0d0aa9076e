package org.yidiantong.evaluation.web;

import java.util.List;

import org.yidiantong.kernel.ValidationError;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Formats validation errors in the reader's language.
 */
@Component("evaluationErrorMessages")
class ErrorMessages {

	private final MessageSource messages;

	ErrorMessages(MessageSource messages) {
		this.messages = messages;
	}

	List<String> of(List<ValidationError> errors) {
		return errors.stream()
			.map((one) -> this.messages.getMessage(one.message(), LocaleContextHolder.getLocale()))
			.toList();
	}

}
