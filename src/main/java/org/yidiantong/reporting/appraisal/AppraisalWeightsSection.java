package org.yidiantong.reporting.appraisal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;
import org.yidiantong.tenancy.FolderWriter;

import org.springframework.stereotype.Component;

/**
 * Stores the weights of a district.
 */
@Component
class AppraisalWeightsSection implements DistrictSection<AppraisalWeights> {

	private final AppraisalWeightsStore store;

	AppraisalWeightsSection(AppraisalWeightsStore store) {
		this.store = store;
	}

	@Override
	public Class<AppraisalWeights> draftType() {
		return AppraisalWeights.class;
	}

	@Override
	public List<Change> diff(AppraisalWeights draft) {
		AppraisalWeights stored = this.store.find();
		if (stored.equals(draft)) {
			return List.of();
		}
		Change.Kind kind = draft.isEmpty() ? Change.Kind.REMOVED
				: stored.isEmpty() ? Change.Kind.ADDED : Change.Kind.CHANGED;
		return List.of(new Change(kind, "appraisal", "weights", description(draft)));
	}

	@Override
	public void apply(AppraisalWeights draft) {
		if (!this.store.find().equals(draft)) {
			this.store.replace(draft);
		}
	}

	@Override
	public void export(FolderWriter folder) {
		AppraisalWeights weights = this.store.find();
		if (!weights.isEmpty()) {
			folder.write(AppraisalWeightsFormat.FILE, AppraisalWeightsFormat.SCHEMA, AppraisalWeightsFile.of(weights));
		}
	}

	private static String description(AppraisalWeights weights) {
		return weights.isEmpty() ? "考核不计分"
				: weights.weights()
					.entrySet()
					.stream()
					.map((Map.Entry<AppraisalMeasure, Integer> one) -> one.getKey().code() + " " + one.getValue() + "%")
					.collect(Collectors.joining("，", "考核计分：", ""));
	}

}
