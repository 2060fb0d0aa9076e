package org.yidiantong.http;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * Handles every exception of a request, whether a controller or the framework throws it.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

	private final ErrorAnswers answers;

	ProblemAdvice(ErrorAnswers answers) {
		this.answers = answers;
	}

	@ExceptionHandler
	Object answer(Throwable thrown, HttpServletRequest request) {
		return this.answers.answer(thrown, request.getRequestURI(), request);
	}

	/** The client has closed the connection, so no response is possible. */
	@ExceptionHandler
	@Nullable Object ignore(AsyncRequestNotUsableException gone) {
		return null;
	}

}
