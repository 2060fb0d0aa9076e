package org.yidiantong.site;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.yidiantong.http.ProblemFrame;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows problems in the frame of citizen pages, where no other frame claims the path.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CitizenProblemFrame implements ProblemFrame {

	private static final int FIRST_OF_SERVER = 500;

	private final CitizenLayout layout;

	CitizenProblemFrame(CitizenLayout layout) {
		this.layout = layout;
	}

	@Override
	public Optional<ModelAndView> page(ProblemDetail words, String path, HttpServletRequest request) {
		// what fails on the server may fail because of the database, which is not asked
		// again
		boolean districtKnown = words.getStatus() < FIRST_OF_SERVER
				&& !String.valueOf(words.getType()).endsWith("/district-unknown");
		return Optional.of(new ModelAndView("site/problem",
				Map.of("problem", words, "layout", this.layout.ofProblem(districtKnown, path, request))));
	}

}
