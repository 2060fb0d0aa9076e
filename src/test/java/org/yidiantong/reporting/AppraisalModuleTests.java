package org.yidiantong.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.complaints.events.SweepOpened;
import org.yidiantong.complaints.events.SweepReturned;
import org.yidiantong.disclosure.events.FindingRaised;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.reporting.appraisal.Appraisal;
import org.yidiantong.reporting.appraisal.AppraisalCard;
import org.yidiantong.reporting.appraisal.AppraisalGroup;
import org.yidiantong.reporting.appraisal.AppraisalManagement;
import org.yidiantong.reporting.appraisal.AppraisalMeasure;
import org.yidiantong.reporting.appraisal.AppraisalUnknown;
import org.yidiantong.reporting.appraisal.Share;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.SqlCapture;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The yearly card of a township agrees with what happened, and has a score only where the
 * district's folder has weights.
 */
@PlayedApplication
@BusinessDay("2021-09-06")
class AppraisalModuleTests {

	private static final SweepId SWEEP = new SweepId(UUID.fromString("01a21e82-06a8-75ff-9f52-91057c1c0fd7"));

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private AppraisalManagement appraisals;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private ReadModelManagement models;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private BusinessClock clock;

	@TempDir
	private Path tenants;

	private DistrictCode code;

	private int year;

	@BeforeEach
	void begins() {
		this.code = this.district.begin();
		this.year = this.clock.today().getYear() + 1;
		this.district.playTo(LocalDate.of(this.year, 2, 1).atTime(9, 0).atZone(BusinessClock.ZONE).toInstant());
	}

	@Test
	void countsClosingsRatingsAndLimits() {
		for (int number = 0; number < 6; number++) {
			PlayedComplaint one = this.district.file(this.code + "100-V01");
			this.district.dispatch(one);
			this.district.close(one);
			if (number < 5) {
				this.district.rate(one, (number == 0) ? 1 : 5);
			}
		}
		PlayedComplaint late = this.district.file(this.code + "100-V01");
		this.district.dispatch(late);
		this.district.playTo(this.clock.instant().plus(Duration.ofDays(40)));
		AppraisalCard card = township(null);
		assertThat(card.closed()).isEqualTo(6);
		assertThat(card.overdue()).isEqualTo(1);
		assertThat(card.share(AppraisalMeasure.ON_TIME)).hasToString("Share[rate=85.71, n=7]");
		assertThat(card.share(AppraisalMeasure.SATISFACTION)).hasToString("Share[rate=80.00, n=5]");
		assertThat(card.returnRate()).isEqualByComparingTo("0");
		assertThat(card.score()).isNull();
		assertThat(township(this.year - 1).closed()).isZero();
		assertThat(this.district.in(() -> this.appraisals.of(this.district.actor(), null)).cards())
			.filteredOn((one) -> one.group() == AppraisalGroup.DEPARTMENTS)
			.isNotEmpty()
			.allMatch((one) -> one.findings() == null);
	}

	@Test
	void countsFindingsOnceAndSweepsOfVillages() {
		String village = this.code + "100-V01";
		raise(1, FindingRaised.Kind.NO_DECISION, 1);
		raise(2, FindingRaised.Kind.NO_DECISION, 3);
		raise(1, FindingRaised.Kind.VOUCHER_GAP, 2);
		publish(new SweepOpened(this.code.value(), SWEEP, new ComplaintId(UUID.randomUUID()), new ItemCode("B03"),
				"anhui/B03", null, List.of(new UnitCode("HU-" + village), new UnitCode("HU-D02")),
				LocalDate.of(this.year, 2, 15), 1, now()));
		publish(new SweepReturned(this.code.value(), SWEEP, new ItemCode("B03"), new UnitCode("HU-" + village), 3, 1, 1,
				true, 2, now()));
		assertThat(township(null).findings()).isEqualTo(2);
		assertThat(township(null).share(AppraisalMeasure.SWEEPS)).hasToString("Share[rate=100.00, n=1]");
		assertThat(department().n()).isZero();
		this.district.playTo(now().plus(Duration.ofDays(20)));
		assertThat(department()).hasToString("Share[rate=0.00, n=1]");
		this.district.in(this.models::rebuildAsOperator);
		assertThat(township(null).findings()).isEqualTo(2);
		assertThat(department()).hasToString("Share[rate=0.00, n=1]");
	}

	@Test
	void hasAScoreOnlyWithWeightsAndTheirSimulationOfLastYear() throws IOException {
		countsClosingsRatingsAndLimits();
		Path file = ThirdDistrict.write(this.tenants, this.code.value()).resolve("appraisal.yaml");
		Files.writeString(file, "weights: {onTimeRate: 60, satisfactionRate: 40}\n");
		assertThat(apply()).extracting(Change::kind).containsExactly(Change.Kind.ADDED);
		assertThat(apply()).isEmpty();
		assertThat(township(null).score()).isEqualByComparingTo("83.4");
		assertThat(township(null).lastYearScore()).isNull();
		this.district.playTo(LocalDate.of(this.year + 1, 1, 10).atTime(9, 0).atZone(BusinessClock.ZONE).toInstant());
		assertThat(township(null).score()).isNull();
		assertThat(township(null).lastYearScore()).isEqualByComparingTo("83.4");
		Files.delete(file);
		assertThat(apply()).extracting(Change::kind).containsExactly(Change.Kind.REMOVED);
		assertThat(township(this.year).score()).isNull();
	}

	@Test
	void asksAFixedNumberOfStatements() {
		this.district.plan(3, 30, 30);
		this.district.playTo(now().plus(Duration.ofDays(60)));
		township(null);
		assertThat(SqlCapture.count(() -> township(null))).isLessThan(40);
	}

	@Test
	void knowsNoOtherYearAndUnit() {
		assertThatExceptionOfType(AppraisalUnknown.class).isThrownBy(() -> township(this.year + 1));
		assertThatExceptionOfType(AppraisalUnknown.class).isThrownBy(() -> township(1999));
		assertThatExceptionOfType(AppraisalUnknown.class).isThrownBy(() -> card(this.code + "199", null));
	}

	private void raise(int version, FindingRaised.Kind kind, int number) {
		publish(new FindingRaised(this.code.value(),
				List.of(new PlaceCode(this.code + "100"), new PlaceCode(this.code + "100-V01")), "2021-08", version,
				kind, number, List.of(1), now()));
	}

	private void publish(Object event) {
		this.district.in(() -> {
			this.transaction.executeWithoutResult((status) -> this.events.publishEvent(event));
			return "";
		});
	}

	private Instant now() {
		return this.clock.instant();
	}

	private Share department() {
		return card("HU-D02", null).share(AppraisalMeasure.SWEEPS);
	}

	private AppraisalCard township(Integer year) {
		return card(this.code + "100", year);
	}

	private AppraisalCard card(String of, Integer year) {
		Appraisal found = this.district.in(() -> this.appraisals.of(this.district.actor(), of, year));
		return found.cards().get(0);
	}

	private List<Change> apply() {
		return this.folders.apply(TenantsFolder.at(this.tenants)).get(0).changes();
	}

}
