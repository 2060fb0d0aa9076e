package org.yidiantong.reporting.appraisal;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.SourceDocument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The score of a district that insists on one: what it may be made of, and what it gives.
 */
class AppraisalWeightsUnitTests {

	private static final AppraisalWeights WEIGHTS = new AppraisalWeights(
			Map.of(AppraisalMeasure.ON_TIME, 60, AppraisalMeasure.SATISFACTION, 40));

	private final Findings findings = new Findings();

	@Test
	void areReadFromTheFolder() {
		assertThat(read("weights: {onTimeRate: 60, satisfactionRate: 40}")).isEqualTo(WEIGHTS);
		assertThat(this.findings.all()).isEmpty();
	}

	@Test
	void refuseVisitsAndNumbersOfComplaints() {
		read("weights:\n  onTimeRate: 50\n  visits: 20\n  complaints: 20\n  newComplaints: 10\n");
		assertThat(this.findings.all()).extracting(Finding::code)
			.containsExactly("reporting.appraisal.count", "reporting.appraisal.count", "reporting.appraisal.count");
		assertThat(this.findings.all()).extracting((one) -> one.at().line()).containsExactly(3, 4, 5);
	}

	@Test
	void nameEveryMistake() {
		read("weights: {onTimeRat: 50, satisfactionRate: 40}");
		assertThat(this.findings.all()).extracting((one) -> one.text(Locale.ENGLISH))
			.anyMatch((text) -> text.contains("did you mean \"onTimeRate\""))
			.anyMatch((text) -> text.contains("have to add up to 100, not 90"))
			.hasSize(2);
	}

	@Test
	void giveTheWeightedMeanOfRates() {
		assertThat(WEIGHTS.score(card(new Share(new BigDecimal("90.00"), 20), new Share(new BigDecimal("80.00"), 5))))
			.isEqualByComparingTo("86.0");
	}

	@Test
	void leaveOutWhatIsOfTooFew() {
		assertThat(WEIGHTS.score(card(new Share(new BigDecimal("90.00"), 20), new Share(BigDecimal.ZERO, 4))))
			.isEqualByComparingTo("90.0");
		assertThat(WEIGHTS.score(card(new Share(new BigDecimal("100.00"), 4), new Share(BigDecimal.TEN, 50)))).isNull();
		assertThat(AppraisalWeights.NONE.score(card(new Share(BigDecimal.TEN, 20), new Share(BigDecimal.TEN, 20))))
			.isNull();
	}

	private static AppraisalCard card(Share onTime, Share satisfaction) {
		Map<AppraisalMeasure, Share> shares = new EnumMap<>(
				Map.of(AppraisalMeasure.ON_TIME, onTime, AppraisalMeasure.SATISFACTION, satisfaction));
		return new AppraisalCard(AppraisalGroup.TOWNSHIPS, "341503100", "苏埠镇", shares, 0, 0, null, null, 0L, null,
				null);
	}

	private AppraisalWeights read(String yaml) {
		return new AppraisalWeightsFormat().read(new OneFile(yaml), new Drafts(), this.findings);
	}

	/**
	 * A folder in which only this file exists.
	 */
	private record OneFile(String yaml) implements DistrictFolder {

		@Override
		public DistrictCode district() {
			return new DistrictCode(341503);
		}

		@Override
		public <T> SourceDocument<T> read(String name, String schema, Class<T> type, Findings findings) {
			return SourceDocument.read(name, this.yaml.getBytes(UTF_8), schema, type, findings);
		}

		@Override
		public <T> Optional<SourceDocument<T>> readOptional(String name, String schema, Class<T> type,
				Findings findings) {
			return Optional.of(read(name, schema, type, findings));
		}

		@Override
		public Optional<byte[]> content(String name, int most) {
			return Optional.empty();
		}

		@Override
		public <T> Optional<SourceDocument<T>> readShared(String path, String schema, Class<T> type,
				Findings findings) {
			return Optional.empty();
		}

		@Override
		public List<String> shared(String folder) {
			return List.of();
		}

	}

}
