package org.yidiantong.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.complaints.ComplaintUnknown;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yidiantong.evaluation.RatedComplaints.YUAN;

/**
 * Ratings by the module's door, with a database.
 */
@ModuleTest(nested = { "checklist.folder", "checklist.publishing", "checklist.adaptation" })
class EvaluationModuleTests {

	@Autowired
	private EvaluationManagement evaluation;

	@Autowired
	private RatedComplaints cases;

	@Test
	void keepsOneOfTwentyRatingsAtOnce() throws Exception {
		TrackingCode code = this.cases.closed(true);
		ExecutorService threads = Executors.newFixedThreadPool(20);
		Callable<String> rating = () -> {
			try {
				return RatedComplaints.inYuan(() -> this.evaluation.rate(RatedComplaints.asked(code, 1))).kind().name();
			}
			catch (AlreadyRated already) {
				return already.name();
			}
		};
		List<String> answers = new ArrayList<>();
		for (Future<String> answer : threads.invokeAll(Collections.nCopies(20, rating))) {
			answers.add(answer.get());
		}
		threads.shutdown();
		assertThat(answers).containsOnlyOnce("FIRST").containsOnly("FIRST", "rated-already");
		assertThat(this.cases.count("evaluation_rating", code)).isOne();
		assertThat(this.cases.count("evaluation_call_back", code)).isOne();
		assertThat(this.cases.events(code)).containsExactlyInAnyOrder("rated", "call-back-opened");
	}

	@Test
	void hasDatabaseRefuseSecondRatingOfItsKind() {
		TrackingCode code = this.cases.closed(true);
		RatedComplaints.inYuan(() -> this.evaluation.rate(RatedComplaints.asked(code, 5)));
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> this.cases.transaction(() -> this.cases.jdbc()
				.sql("""
						INSERT INTO evaluation_rating SELECT tenant_id, ?, complaint_id, kind, level, tags, comment, anonymous,
						  supervising_unit, lead_unit, item_code, item_name, place_code, place_path, rated_at, round
						FROM evaluation_rating WHERE tenant_id = ? AND complaint_id = ?""")
				.params(UUID.randomUUID(), YUAN.value(), this.cases.id(code))
				.update()));
	}

	@Test
	void masksComment() {
		TrackingCode code = this.cases.closed(true);
		String phone = "138" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
		RatingReceipt receipt = RatedComplaints.inYuan(() -> this.evaluation
			.rate(new RateComplaint(code, 4, List.of("SPEED"), "我叫王秀英，电话" + phone + "\u0000", null, false)));
		assertThat(receipt.comment()).isEqualTo("我叫王*，电话138****" + phone.substring(7));
		assertThat(this.cases.rows("evaluation_rating") + this.cases.rows("eventlog_event")).doesNotContain(phone);
		assertThat(RatedComplaints.inYuan(() -> this.evaluation.status(code)).given()).containsExactly(receipt);
	}

	@Test
	void refusesWhatCannotBeRated() {
		TrackingCode open = this.cases.open(true);
		assertThatExceptionOfType(ComplaintNotClosed.class)
			.isThrownBy(() -> RatedComplaints.inYuan(() -> this.evaluation.rate(RatedComplaints.asked(open, 5))))
			.withMessageContaining("待受理");
		TrackingCode code = this.cases.closed(true);
		assertThatExceptionOfType(ComplaintUnknown.class).isThrownBy(() -> BoundDistrict.call(new DistrictCode(341502),
				() -> this.evaluation.rate(RatedComplaints.asked(code, 5))));
		assertThatExceptionOfType(StaffCannotRate.class).isThrownBy(() -> RatedComplaints
			.inYuan(() -> this.evaluation.rate(new RateComplaint(code, 5, List.of(), null, null, true))));
		assertThat(this.cases.count("evaluation_rating", code)).isZero();
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 4, 5 })
	void opensNoCallBackForSatisfiedRating(int level) {
		TrackingCode code = this.cases.closed(false);
		assertThat(
				RatedComplaints.inYuan(() -> this.evaluation.rate(RatedComplaints.asked(code, level))).callBackDueOn())
			.isNull();
		assertThat(this.cases.count("evaluation_call_back", code)).isZero();
		assertThatExceptionOfType(AlreadyRated.class)
			.isThrownBy(() -> RatedComplaints.inYuan(() -> this.evaluation.rate(RatedComplaints.asked(code, level))));
	}

}
