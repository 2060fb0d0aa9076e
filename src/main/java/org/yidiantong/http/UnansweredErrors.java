package org.yidiantong.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers what went wrong outside of the controllers: in a filter, while a page was being
 * written, or as a bare status.
 */
@Controller
class UnansweredErrors implements ErrorController {

	private final ProblemCatalogue catalogue;

	private final ProblemAnswers answers;

	UnansweredErrors(ProblemCatalogue catalogue, ProblemAnswers answers) {
		this.catalogue = catalogue;
		this.answers = answers;
	}

	@RequestMapping("${server.error.path:/error}")
	Object answer(HttpServletRequest request) {
		return this.answers.answer(problem(request), path(request), request);
	}

	private Problem problem(HttpServletRequest request) {
		if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
			Throwable cause = thrown.getCause();
			return this.catalogue.of((cause == null) ? thrown : cause);
		}
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		return this.catalogue.of(HttpStatusCode.valueOf((status instanceof Integer sent) ? sent : 404));
	}

	private static String path(HttpServletRequest request) {
		@Nullable Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (path instanceof String asked) ? asked : request.getRequestURI();
	}

}
