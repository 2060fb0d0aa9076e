package org.yidiantong.http;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows problems in the frame of some pages, such as the staff pages, or in the form that
 * a standard prescribes at some addresses. A module with such pages or addresses
 * contributes a bean.
 */
@FunctionalInterface
public interface ProblemFrame {

	/**
	 * Returns the page of a problem; empty when the path does not belong to its pages.
	 * @param path of the request
	 */
	Optional<ModelAndView> page(ProblemDetail words, String path, HttpServletRequest request);

	/**
	 * Returns the problem in the form of a standard; empty when the path does not belong
	 * to its addresses.
	 * @param headers of the response
	 * @param path of the request
	 */
	default Optional<ResponseEntity<?>> document(ProblemDetail words, HttpHeaders headers, String path) {
		return Optional.empty();
	}

}
