package org.yidiantong.http;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows problems in the frame of some pages, such as the staff pages. A module with such
 * pages contributes a bean.
 */
@FunctionalInterface
public interface ProblemFrame {

	/**
	 * Returns the page of a problem; empty when the path does not belong to its pages.
	 * @param path of the request
	 */
	Optional<ModelAndView> page(ProblemDetail words, String path, HttpServletRequest request);

}
