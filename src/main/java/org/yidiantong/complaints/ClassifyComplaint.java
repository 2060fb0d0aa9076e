package org.yidiantong.complaints;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.UnitCode;

/**
 * A command to decide the nature of a complaint and whom it is about.
 *
 * @param nature from now on; null when it is missing
 * @param respondents codes of the units that a report is about, besides those that answer
 * for its item and place
 */
public record ClassifyComplaint(@Nullable Nature nature, List<String> respondents) {

	public ClassifyComplaint {
		respondents = List.copyOf(respondents);
	}

	List<UnitCode> units() {
		return this.respondents.stream().map(UnitCode::new).distinct().toList();
	}

	List<ValidationError> errors(OrganizationChart chart) {
		List<ValidationError> errors = new ArrayList<>(FilingValidation.unknown(this.respondents, chart));
		if (this.nature == null) {
			errors.add(ValidationError.of("nature", "complaint.nature"));
		}
		if (this.nature != Nature.REPORT && !this.respondents.isEmpty()) {
			errors.add(ValidationError.of("respondents", "complaint.respondents.report"));
		}
		if (this.respondents.size() > FileComplaint.MOST_RESPONDENTS) {
			errors.add(ValidationError.of("respondents", "complaint.respondents.many", FileComplaint.MOST_RESPONDENTS));
		}
		return errors;
	}

}
