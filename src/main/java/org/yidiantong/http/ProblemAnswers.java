package org.yidiantong.http;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Puts a problem into words and into the form that the request asks for: a page for
 * people, RFC 9457 for programs. Neither ever holds a stack trace.
 */
@Component
class ProblemAnswers implements ErrorAnswers {

	private final ProblemCatalogue catalogue;

	private final MessageSource messages;

	private final CitizenLayout layout;

	private final ObjectProvider<ProblemFrame> frames;

	ProblemAnswers(ProblemCatalogue catalogue, MessageSource messages, CitizenLayout layout,
			ObjectProvider<ProblemFrame> frames) {
		this.catalogue = catalogue;
		this.messages = messages;
		this.layout = layout;
		this.frames = frames;
	}

	@Override
	public Object answer(Throwable thrown, String path, HttpServletRequest request) {
		return answer(this.catalogue.of(thrown), path, request);
	}

	@Override
	public Object answer(HttpStatusCode status, String path, HttpServletRequest request) {
		return answer(this.catalogue.of(status), path, request);
	}

	private Object answer(Problem problem, String path, HttpServletRequest request) {
		Locale locale = RequestContextUtils.getLocale(request);
		ProblemDetail words = words(problem, locale);
		if (AskedForm.isPage(path, request)) {
			announce(problem);
			ModelAndView page = this.frames.stream()
				.flatMap((frame) -> frame.page(words, path, request).stream())
				.findFirst()
				.orElseGet(() -> page(words, this.layout.ofProblem(problem, path, request)));
			page.setStatus(problem.status());
			return page;
		}
		return ResponseEntity.status(problem.status())
			.headers(problem.headers())
			.cacheControl(CacheControl.noCache())
			.headers((headers) -> headers.setContentLanguage(locale))
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(words);
	}

	/** A view carries no headers of its own. */
	private static void announce(Problem problem) {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
			HttpServletResponse response = request.getResponse();
			if (response != null) {
				problem.headers().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
				response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
			}
		}
	}

	private static ModelAndView page(ProblemDetail words, Layout layout) {
		return new ModelAndView("http/problem", Map.of("problem", words, "layout", layout));
	}

	private ProblemDetail words(Problem problem, Locale locale) {
		String key = "problem." + problem.name();
		ProblemDetail detail = ProblemDetail.forStatus(problem.status());
		detail.setType(URI.create("/problems/" + problem.name()));
		detail.setTitle(this.messages.getMessage(key + ".title", null, locale));
		detail.setDetail(this.messages.getMessage(key + ".detail", problem.arguments().toArray(), locale));
		if (!problem.mistakes().isEmpty()) {
			detail.setProperty("errors", mistakes(problem.mistakes(), locale));
		}
		return detail;
	}

	private List<Map<String, String>> mistakes(List<Mistake> mistakes, Locale locale) {
		return mistakes.stream()
			.map((mistake) -> Map.of(mistake.part().member(), mistake.at(), "detail",
					this.messages.getMessage(mistake.text(), locale)))
			.toList();
	}

}
