package org.yidiantong.http;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatusCode;

/**
 * Creates error responses in the form and the language that the request asks for: a page
 * for people, RFC 9457 for programs.
 */
public interface ErrorAnswers {

	/**
	 * Returns the response for an exception, as a controller result.
	 * @param path of the request
	 */
	Object answer(Throwable thrown, String path, HttpServletRequest request);

	/**
	 * Returns the response for a status without an exception, as a controller result.
	 * @param path of the request
	 */
	Object answer(HttpStatusCode status, String path, HttpServletRequest request);

}
