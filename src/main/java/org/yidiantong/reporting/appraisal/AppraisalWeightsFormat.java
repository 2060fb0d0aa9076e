package org.yidiantong.reporting.appraisal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.SectionFormat;
import org.yidiantong.tenancy.SourceDocument;

import org.springframework.stereotype.Component;

/**
 * Reads the weights of a district from the optional file {@code appraisal.yaml}. Visits
 * and numbers of complaints are refused.
 */
@Component
class AppraisalWeightsFormat implements SectionFormat<AppraisalWeights> {

	static final String FILE = "appraisal.yaml";

	static final String SCHEMA = "appraisal.schema.json";

	@Override
	public Class<AppraisalWeights> draftType() {
		return AppraisalWeights.class;
	}

	@Override
	public AppraisalWeights read(DistrictFolder folder, Drafts earlier, Findings findings) {
		Optional<SourceDocument<AppraisalWeightsFile>> file = folder.readOptional(FILE, SCHEMA,
				AppraisalWeightsFile.class, findings);
		AppraisalWeightsFile content = file.map(SourceDocument::value).orElse(null);
		if (file.isEmpty() || content == null || content.weights() == null) {
			return AppraisalWeights.NONE;
		}
		return weights(file.get(), content.weights(), findings);
	}

	private static AppraisalWeights weights(SourceDocument<AppraisalWeightsFile> file, Map<String, Integer> given,
			Findings findings) {
		Map<AppraisalMeasure, Integer> weights = new EnumMap<>(AppraisalMeasure.class);
		given.forEach((code, weight) -> AppraisalMeasure.of(code)
			.ifPresentOrElse((measure) -> weights.put(measure, weight), () -> unknown(file, code, findings)));
		int sum = given.values().stream().mapToInt(Integer::intValue).sum();
		if (sum != AppraisalWeights.SUM) {
			findings.add(file.at("/weights"), "reporting.appraisal.sum", sum);
		}
		return new AppraisalWeights(weights);
	}

	private static void unknown(SourceDocument<AppraisalWeightsFile> file, String code, Findings findings) {
		if (Kpi.of(code).filter((kpi) -> kpi.unit() == Kpi.Unit.COUNT).isPresent()) {
			findings.add(file.at("/weights/%s", code), "reporting.appraisal.count", code);
		}
		else {
			findings.addUnknown(file.at("/weights/%s", code), "reporting.appraisal.measure", code,
					AppraisalMeasure.codes());
		}
	}

}
