package org.yidiantong.integration.open311.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;

import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.tenancy.BoundDistrict;

/**
 * The parameters of a request, by name. Unknown and repeated ones are refused, because a
 * mistyped filter would be ignored, and so is the jurisdiction of another district.
 */
final class Open311Parameters {

	private static final Set<String> COMMON = Set.of("jurisdiction_id", "api_key", "lang");

	private static final int MOST_NAMED = 10;

	private static final int LONGEST_ECHO = 40;

	private Open311Parameters() {
	}

	static Map<String, String> read(HttpServletRequest request, String... known) {
		Map<String, String> values = new HashMap<>();
		List<ValidationError> errors = new ArrayList<>();
		request.getParameterMap().forEach((name, all) -> {
			values.put(name, all[0]);
			if (all.length > 1) {
				errors.add(ValidationError.ofParameter(PlainText.start(name, LONGEST_ECHO), "open311.repeated"));
			}
		});
		errors.addAll(errors(values, Set.copyOf(Arrays.asList(known))));
		InvalidRequest.throwIfAny(errors);
		return values;
	}

	/** The errors of fields by their names, and of the jurisdiction. */
	static List<ValidationError> errors(Map<String, String> values, Set<String> known) {
		Set<String> all = new TreeSet<>(COMMON);
		all.addAll(known);
		List<ValidationError> errors = new ArrayList<>();
		values.keySet()
			.stream()
			.filter((name) -> !all.contains(name))
			.sorted()
			.limit(MOST_NAMED)
			.forEach((name) -> errors.add(ValidationError.ofParameter(PlainText.start(name, LONGEST_ECHO), "parameter",
					String.join("、", all))));
		String jurisdiction = values.get("jurisdiction_id");
		if (jurisdiction != null && !jurisdiction.equals(BoundDistrict.required().toString())) {
			errors.add(ValidationError.ofParameter("jurisdiction_id", "open311.jurisdiction",
					BoundDistrict.required().toString()));
		}
		return errors;
	}

}
