package org.yidiantong.http.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.yidiantong.http.ErrorAnswers;
import org.yidiantong.http.OpenToAll;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Responds to failures outside of controllers: in a filter, while a page is rendered, or
 * as a status without an exception.
 */
@OpenToAll
@Controller
class FallbackErrorController implements ErrorController {

	private final ErrorAnswers answers;

	FallbackErrorController(ErrorAnswers answers) {
		this.answers = answers;
	}

	@RequestMapping("/error")
	Object answer(HttpServletRequest request) {
		Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String asked = (path instanceof String text) ? text : request.getRequestURI();
		if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
			Throwable cause = thrown.getCause();
			return this.answers.answer((cause == null) ? thrown : cause, asked, request);
		}
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		return this.answers.answer(HttpStatusCode.valueOf((status instanceof Integer sent) ? sent : 404), asked,
				request);
	}

}
