package org.yidiantong.http;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatusCode;

/**
 * Answers what went wrong, in the form and the language that the request asks for: a page
 * for people, RFC 9457 for programs.
 */
public interface ErrorAnswers {

	/**
	 * What a controller returns for something thrown.
	 * @param path that was asked for
	 */
	Object answer(Throwable thrown, String path, HttpServletRequest request);

	/**
	 * What a controller returns for a bare status.
	 * @param path that was asked for
	 */
	Object answer(HttpStatusCode status, String path, HttpServletRequest request);

}
