package org.yidiantong.identity.web;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.yidiantong.http.ProblemFrame;
import org.yidiantong.tenancy.District;

import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows problems on staff pages in the officers' frame, if the district is known.
 */
@Component
class StaffProblems implements ProblemFrame {

	private static final Pattern STAFF = Pattern.compile("/[0-9]{6}/staff(/.*)?");

	private final StaffFrame frame;

	StaffProblems(StaffFrame frame) {
		this.frame = frame;
	}

	@Override
	public Optional<ModelAndView> page(ProblemDetail words, String path, HttpServletRequest request) {
		if (!STAFF.matcher(path).matches() || !(request.getAttribute(District.ATTRIBUTE) instanceof District)) {
			return Optional.empty();
		}
		return Optional
			.of(new ModelAndView("identity/problem", Map.of("problem", words, "shell", this.frame.shell(request))));
	}

}
