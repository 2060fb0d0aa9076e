package org.yidiantong.identity.web;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.yidiantong.http.ProblemFrame;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows problems on staff pages in the officers' frame, if the district is known. The
 * page leads back to the list that it belongs to.
 */
@Component
class StaffProblems implements ProblemFrame {

	private static final Pattern STAFF = Pattern.compile("/([0-9]{6})/staff(/.*)?");

	private final StaffFrame frame;

	private final DistrictManagement districts;

	StaffProblems(StaffFrame frame, DistrictManagement districts) {
		this.districts = districts;
		this.frame = frame;
	}

	@Override
	public Optional<ModelAndView> page(ProblemDetail words, String path, HttpServletRequest request) {
		Matcher staff = STAFF.matcher(path);
		if (!staff.matches() || !isDistrictKnown(staff.group(1), request)) {
			return Optional.empty();
		}
		return Optional.of(new ModelAndView("identity/problem",
				Map.of("problem", words, "shell", this.frame.shell(request, path))));
	}

	/** A request that a filter refused has met nobody yet who looked up the district. */
	private boolean isDistrictKnown(String code, HttpServletRequest request) {
		if (!(request.getAttribute(District.ATTRIBUTE) instanceof District)) {
			this.districts.find(new DistrictCode(Integer.parseInt(code)))
				.ifPresent((found) -> request.setAttribute(District.ATTRIBUTE, found));
		}
		return request.getAttribute(District.ATTRIBUTE) instanceof District;
	}

}
