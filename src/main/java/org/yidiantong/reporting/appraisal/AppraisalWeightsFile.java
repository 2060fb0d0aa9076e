package org.yidiantong.reporting.appraisal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The content of {@code appraisal.yaml}.
 *
 * @param weights weights by the code of a measure
 */
record AppraisalWeightsFile(@Nullable Map<String, Integer> weights) {

	static AppraisalWeightsFile of(AppraisalWeights weights) {
		Map<String, Integer> codes = new LinkedHashMap<>();
		weights.weights().forEach((measure, weight) -> codes.put(measure.code(), weight));
		return new AppraisalWeightsFile(codes);
	}

}
