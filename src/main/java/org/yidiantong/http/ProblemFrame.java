package org.yidiantong.http;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows problems of some pages in another frame than the citizens'. A module that has
 * such pages contributes one as a bean.
 */
@FunctionalInterface
public interface ProblemFrame {

	/**
	 * The page of a problem; empty when the path is none of its pages'.
	 * @param path that was asked for
	 */
	Optional<ModelAndView> page(ProblemDetail words, String path, HttpServletRequest request);

}
