package org.yidiantong.http;

import java.io.EOFException;
import java.net.SocketTimeoutException;
import java.util.UUID;

import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.tenancy.DistrictUnknown;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;

/**
 * Maps exceptions to problems. An unexpected exception is logged with a reference number,
 * and the response contains only this number.
 */
@Component
class ProblemCatalogue {

	private static final Logger log = LoggerFactory.getLogger(ProblemCatalogue.class);

	private static final int LONGEST_ECHO = 40;

	Problem of(Throwable thrown) {
		if (thrown instanceof Refusal refused) {
			return Problem.of(refused);
		}
		if (thrown instanceof DistrictUnknown unknown) {
			return Problem.of("district-unknown", HttpStatus.NOT_FOUND, shortened(unknown.code()));
		}
		if (thrown instanceof InvalidParameterException) {
			return of(HttpStatus.BAD_REQUEST);
		}
		if (isGone(thrown)) {
			return of(HttpStatus.REQUEST_TIMEOUT);
		}
		if (isOverload(thrown)) {
			log.error("The database cannot be reached or is overloaded", thrown);
			return Problem.of("unavailable", HttpStatus.SERVICE_UNAVAILABLE);
		}
		return RequestErrors.of(thrown).orElseGet(() -> byStatus(thrown));
	}

	/**
	 * Returns the problem of a status that a filter or the server sends without an
	 * exception.
	 */
	Problem of(HttpStatusCode status) {
		return Problem.of(switch (status.value()) {
			case 400 -> "bad-request";
			case 403 -> "forbidden";
			case 404 -> "not-found";
			case 405 -> "method-not-allowed";
			case 406 -> "not-acceptable";
			case 408 -> "request-timeout";
			case 413 -> "payload-too-large";
			case 415 -> "unsupported-media-type";
			case 503 -> "unavailable";
			default -> status.is4xxClientError() ? "bad-request" : "internal-error";
		}, status, "—");
	}

	private Problem byStatus(Throwable thrown) {
		if (thrown instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
			return of(response.getStatusCode()).with(response.getHeaders());
		}
		String number = UUID.randomUUID().toString().substring(0, 8);
		log.error("Nobody foresaw this, number {}", number, thrown);
		return Problem.of("internal-error", HttpStatus.INTERNAL_SERVER_ERROR, number);
	}

	/** Whether the client left, or was too slow, while the body was read. */
	private static boolean isGone(Throwable thrown) {
		return thrown instanceof ClientAbortException || thrown instanceof EOFException
				|| thrown instanceof SocketTimeoutException;
	}

	private static boolean isOverload(Throwable thrown) {
		return thrown instanceof CannotCreateTransactionException || thrown instanceof TransientDataAccessException
				|| thrown instanceof DataAccessResourceFailureException;
	}

	private static String shortened(String text) {
		return PlainText.shortened(text, LONGEST_ECHO);
	}

}
