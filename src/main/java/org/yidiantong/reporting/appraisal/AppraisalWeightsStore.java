package org.yidiantong.reporting.appraisal;

import java.util.EnumMap;
import java.util.Map;

import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Repository of the weights of the bound district.
 */
@Repository
class AppraisalWeightsStore {

	private final JdbcClient jdbc;

	AppraisalWeightsStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	AppraisalWeights find() {
		Map<AppraisalMeasure, Integer> weights = new EnumMap<>(AppraisalMeasure.class);
		this.jdbc.sql("SELECT measure, weight FROM reporting_appraisal_weight WHERE tenant_id = ?")
			.params(district())
			.query((row) -> {
				weights.put(AppraisalMeasure.valueOf(row.getString(1)), row.getInt(2));
			});
		return new AppraisalWeights(weights);
	}

	void replace(AppraisalWeights weights) {
		this.jdbc.sql("DELETE FROM reporting_appraisal_weight WHERE tenant_id = ?").params(district()).update();
		weights.weights()
			.forEach((measure, weight) -> this.jdbc
				.sql("INSERT INTO reporting_appraisal_weight (tenant_id, measure, weight) VALUES (?, ?, ?)")
				.params(district(), measure.name(), weight)
				.update());
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
