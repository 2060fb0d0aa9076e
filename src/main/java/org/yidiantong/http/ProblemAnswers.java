package org.yidiantong.http;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.kernel.ValidationError;

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
 * Renders a problem in the language and the form that the request asks for: a page for
 * people, RFC 9457 for programs, unless a frame prescribes another form. None contains a
 * stack trace.
 */
@Component
class ProblemAnswers implements ErrorAnswers {

	private final ProblemCatalogue catalogue;

	private final MessageSource messages;

	private final ObjectProvider<ProblemFrame> frames;

	ProblemAnswers(ProblemCatalogue catalogue, MessageSource messages, ObjectProvider<ProblemFrame> frames) {
		this.catalogue = catalogue;
		this.messages = messages;
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
		Optional<ResponseEntity<?>> prescribed = this.frames.orderedStream()
			.flatMap((frame) -> frame.document(words, problem.headers(), path).stream())
			.findFirst();
		if (prescribed.isPresent()) {
			return prescribed.get();
		}
		if (Audience.isPage(path, request)) {
			announce(problem);
			ModelAndView page = this.frames.orderedStream()
				.flatMap((frame) -> frame.page(words, path, request).stream())
				.findFirst()
				.orElseThrow();
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

	/** Sets the headers on the response, because a view has none. */
	private static void announce(Problem problem) {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
			HttpServletResponse response = request.getResponse();
			if (response != null) {
				problem.headers().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
				response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
			}
		}
	}

	private ProblemDetail words(Problem problem, Locale locale) {
		String key = "problem." + problem.name();
		ProblemDetail detail = ProblemDetail.forStatus(problem.status());
		detail.setType(URI.create("/problems/" + problem.name()));
		detail.setTitle(this.messages.getMessage(key + ".title", null, locale));
		detail.setDetail(this.messages.getMessage(key + ".detail", problem.arguments().toArray(), locale));
		if (!problem.errors().isEmpty()) {
			detail.setProperty("errors", errors(problem.errors(), locale));
		}
		return detail;
	}

	private static String member(ValidationError error) {
		return (error.source() == ValidationError.Source.PARAMETER) ? "parameter" : "pointer";
	}

	private static String at(ValidationError error) {
		return (error.source() == ValidationError.Source.PARAMETER) ? error.path() : JsonPointers.of(error.path());
	}

	private List<Map<String, String>> errors(List<ValidationError> errors, Locale locale) {
		return errors.stream()
			.map((error) -> Map.of(member(error), at(error), "detail",
					this.messages.getMessage(error.message(), locale)))
			.toList();
	}

}
