package org.yidiantong.integration.idempotency.web;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.http.Audience;
import org.yidiantong.http.operations.RequestOperation;
import org.yidiantong.integration.idempotency.Answer;
import org.yidiantong.integration.idempotency.AnsweredRequests;
import org.yidiantong.integration.idempotency.KeyedRequest;
import org.yidiantong.tenancy.District;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Runs the handler of a POST of the API with an idempotency key once. The caller is
 * authenticated and the district bound by then. The answer is sent when it is stored;
 * what a handler throws is handled as always.
 */
class IdempotentHandlerAdapter extends RequestMappingHandlerAdapter {

	/** Set on an answer that was given before. */
	static final String REPLAYED = "Idempotency-Replayed";

	/** Each holds two connections to the database, of which some must stay free. */
	private static final int MOST_APART = 3;

	private final Semaphore apart = new Semaphore(MOST_APART, true);

	private final Supplier<AnsweredRequests> requests;

	IdempotentHandlerAdapter(Supplier<AnsweredRequests> requests) {
		this.requests = requests;
	}

	@Override
	protected @Nullable ModelAndView handleInternal(HttpServletRequest request, HttpServletResponse response,
			HandlerMethod handler) throws Exception {
		String key = request.getHeader(KeyedRequest.HEADER);
		if (key == null || !Audience.isApi(request) || !KeyedOperations.take(handler)
				|| !(request.getAttribute(District.ATTRIBUTE) instanceof District)) {
			return super.handleInternal(request, response, handler);
		}
		RepeatableRequest repeatable = RepeatableRequest.of(request, handler);
		KeyedRequest keyed = repeatable.keyed(key, handler);
		RequestOperation.set(repeatable.request(), this.requests.get().operation(keyed));
		if (keyed.apart()) {
			this.apart.acquire();
		}
		try {
			answer(keyed, repeatable, response, handler);
		}
		finally {
			if (keyed.apart()) {
				this.apart.release();
			}
		}
		return null;
	}

	private void answer(KeyedRequest keyed, RepeatableRequest request, HttpServletResponse response,
			HandlerMethod handler) throws Exception {
		CapturedResponse captured = new CapturedResponse(response);
		try {
			Optional<Answer> before = this.requests.get().once(keyed, () -> {
				super.handleInternal(request.request(), captured, handler);
				return captured.answer();
			});
			if (before.isPresent()) {
				repeat(before.get(), response);
			}
			else {
				captured.copyBodyToResponse();
			}
		}
		catch (Exception refused) {
			captured.takeBack();
			throw refused;
		}
	}

	private static void repeat(Answer answer, HttpServletResponse response) throws IOException {
		response.setStatus(answer.status());
		answer.headers().forEach(response::setHeader);
		response.setHeader(REPLAYED, "true");
		response.setContentLength(answer.body().length);
		response.getOutputStream().write(answer.body());
	}

}
