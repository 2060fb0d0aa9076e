package org.yidiantong.http;

import java.util.List;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.ValidationError;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * The response to a failed request, before its texts are looked up.
 *
 * @param name of the type {@code /problems/<name>}
 * @param status of the answer
 * @param arguments of the detail
 * @param errors every error of the request
 * @param headers of the response, such as {@code Retry-After}
 */
record Problem(String name, HttpStatusCode status, List<Object> arguments, List<ValidationError> errors,
		HttpHeaders headers) {

	static Problem of(String name, HttpStatusCode status, Object... arguments) {
		return new Problem(name, status, List.of(arguments), List.of(), HttpHeaders.EMPTY);
	}

	static Problem of(Refusal refused) {
		HttpHeaders headers = new HttpHeaders();
		refused.retryAfter()
			.ifPresent((wait) -> headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds())));
		return new Problem(refused.name(), RefusalStatus.of(refused), refused.arguments(), refused.errors(), headers);
	}

	Problem with(HttpHeaders more) {
		return new Problem(this.name, this.status, this.arguments, this.errors, more);
	}

}
