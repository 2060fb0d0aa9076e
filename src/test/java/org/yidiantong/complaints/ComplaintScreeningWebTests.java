package org.yidiantong.complaints;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.HeldComplaint;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.FilingHeld;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.support.Actors;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * When too many filings come from one address they are held, and nobody is refused.
 */
@WholeApplication
class ComplaintScreeningWebTests {

	private static final String PLACE = "341503100-V04";

	/** As many as an address may file about one place at once. */
	private static final int PERMITTED = 20;

	private static final Actor DISPATCHER = Actors.post(Role.DISPATCHER);

	private final MockMvcTester web;

	private final ComplaintManagement complaints;

	private final ComplaintInspection cases;

	private final ComplaintScreening screening;

	private final String address = "10." + part() + "." + part() + "." + part();

	/** A text by which the filings of one test are found. */
	private final String text = "路灯坏了 " + letters();

	ComplaintScreeningWebTests(@Autowired MockMvcTester web, @Autowired ComplaintManagement complaints,
			@Autowired ComplaintInspection cases, @Autowired ComplaintScreening screening) {
		this.web = web;
		this.complaints = complaints;
		this.cases = cases;
		this.screening = screening;
	}

	@Test
	void holdsNothingFromAVillageOrAGridWorker() {
		for (int i = 0; i < PERMITTED; i++) {
			file();
		}
		assertThat(held()).isEmpty();
	}

	@Test
	void holdsWhatIsBeyondTheLimitAndGivesATrackingCodeAllTheSame() {
		long before = count();
		TrackingCode code = flood();
		assertThat(held()).hasSize(1);
		assertThat(count()).isEqualTo(before + PERMITTED);
		assertThat(in(() -> this.complaints.track(code)).status()).isEqualTo(ComplaintState.SUBMITTED);
		assertThat(in(() -> this.complaints.track(code)).withdrawable()).isFalse();
		assertThat(in(() -> this.complaints.details(code)).waiting()).isTrue();
		assertThatExceptionOfType(FilingHeld.class).isThrownBy(() -> in(() -> this.complaints.urge(code)));
		assertThatExceptionOfType(FilingHeld.class).isThrownBy(() -> in(() -> this.complaints.withdraw(code)));
	}

	@Test
	void answersARepeatedRequestWithTheSameCode() {
		flood();
		String key = UUID.randomUUID().toString();
		assertThat(code(file(key))).isEqualTo(code(file(key)));
		assertThat(held()).hasSize(2);
	}

	@Test
	void filesWhatTheDeskReleases() {
		TrackingCode code = flood();
		long before = count();
		assertThat(in(() -> this.screening.release(DISPATCHER, List.of(held().get(0).id())))).isOne();
		assertThat(held()).isEmpty();
		assertThat(count()).isEqualTo(before + 1);
		assertThat(in(() -> this.complaints.track(code)).withdrawable()).isTrue();
		assertThat(in(() -> this.complaints.details(code)).text()).isEqualTo(this.text);
		assertThat(in(() -> this.complaints.rateable(code)).anonymous()).isFalse();
	}

	@Test
	void keepsTheDueDayThatThePersonWasTold() {
		TrackingCode code = flood();
		HeldComplaint held = held().get(0);
		in(() -> this.screening.release(DISPATCHER, List.of(held.id())));
		assertThat(in(() -> this.complaints.track(code)).dueOn()).isEqualTo(held.dueOn());
	}

	@Test
	void tellsThePersonWhyItIsNoComplaint() {
		TrackingCode code = flood();
		long before = count();
		List<HeldComplaint> held = held();
		assertThatExceptionOfType(InvalidRequest.class)
			.isThrownBy(() -> in(() -> this.screening.markAsSpam(DISPATCHER, List.of(held.get(0).id()), " ")));
		assertThat(in(() -> this.screening.markAsSpam(DISPATCHER, List.of(held.get(0).id()), "重复提交的测试内容"))).isOne();
		assertThat(in(() -> this.complaints.track(code)))
			.satisfies((progress) -> assertThat(progress.status()).isEqualTo(ComplaintState.REJECTED))
			.satisfies((progress) -> assertThat(progress.answer()).isEqualTo("重复提交的测试内容"));
		assertThat(count()).isEqualTo(before);
		assertThat(in(() -> this.screening.release(DISPATCHER, List.of(held.get(0).id())))).isZero();
	}

	@Test
	void showsAUnitOnlyWhatItWouldGet() {
		flood();
		assertThat(in(() -> this.screening.count(Actors.desk("341503100")))).isPositive();
		assertThat(in(() -> this.screening.count(Actors.desk("341503101")))).isZero();
		assertThat(in(() -> this.screening.count(Actors.handler("HU-341503100-V04")))).isZero();
	}

	private List<HeldComplaint> held() {
		return in(() -> this.screening.list(DISPATCHER, new PageRequest(PageRequest.MOST, null))).items()
			.stream()
			.filter((one) -> one.text().equals(this.text))
			.toList();
	}

	private long count() {
		return in(() -> this.cases.count(DISPATCHER,
				new ComplaintFilter(Set.of(), null, new PlaceCode(PLACE), null, null, null, false, false)));
	}

	/** Files as much as is permitted, and once more. */
	private TrackingCode flood() {
		for (int i = 0; i < PERMITTED; i++) {
			file();
		}
		return code(file());
	}

	private static TrackingCode code(MvcTestResult answer) {
		try {
			return TrackingCode.parse(
					JsonPath.read(answer.getResponse().getContentAsString(StandardCharsets.UTF_8), "$.trackingCode"));
		}
		catch (UnsupportedEncodingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private MvcTestResult file() {
		return file(UUID.randomUUID().toString());
	}

	private MvcTestResult file(String key) {
		MvcTestResult answer = this.web.post()
			.uri("/api/v1/341503/complaints")
			.header("Idempotency-Key", key)
			.contentType(MediaType.APPLICATION_JSON)
			.content("""
					{"placeCode": "%s", "text": "%s", "contact": {"name": "王秀英", "phone": "13800005678"}}"""
				.formatted(PLACE, this.text))
			.with((request) -> {
				request.setRemoteAddr(this.address);
				return request;
			})
			.exchange();
		assertThat(answer).hasStatus(HttpStatus.CREATED);
		return answer;
	}

	/** No digits, because they could look like a telephone number. */
	private static String letters() {
		return ThreadLocalRandom.current()
			.ints(12, 'a', 'z' + 1)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static int part() {
		return ThreadLocalRandom.current().nextInt(1, 255);
	}

	private static <T> T in(Supplier<T> work) {
		return BoundDistrict.call(Actors.YUAN, work);
	}

}
