package org.yidiantong.complaints;

import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.HeldComplaint;
import org.yidiantong.complaints.workflow.ActionImpossible;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.FilingHeld;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.support.Actors;
import org.yidiantong.support.GeneratedPhotos;
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

	private final AttachmentManagement attachments;

	private final String address = "10." + part() + "." + part() + "." + part();

	/** A text by which the filings of one test are found. */
	private final String text = "路灯坏了 " + letters();

	ComplaintScreeningWebTests(@Autowired MockMvcTester web, @Autowired ComplaintManagement complaints,
			@Autowired ComplaintInspection cases, @Autowired ComplaintScreening screening,
			@Autowired AttachmentManagement attachments) {
		this.web = web;
		this.complaints = complaints;
		this.cases = cases;
		this.screening = screening;
		this.attachments = attachments;
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
		assertThat(in(() -> this.complaints.track(code)).withdrawable()).isTrue();
		assertThat(in(() -> this.complaints.details(code)).waiting()).isTrue();
		assertThatExceptionOfType(FilingHeld.class).isThrownBy(() -> in(() -> this.complaints.urge(code)));
	}

	@Test
	void letsThePersonTakeItBackAndKeepsNothingThatWasWritten() {
		long before = count();
		String photo = in(
				() -> this.attachments.take(new ByteArrayInputStream(GeneratedPhotos.jpeg(60, 40)), "10.0.0.1"));
		for (int i = 0; i < PERMITTED; i++) {
			file();
		}
		TrackingCode code = code(fileWith(photo));
		HeldComplaint held = held().get(0);
		assertThat(held.photos()).isOne();
		assertThat(in(() -> this.complaints.withdraw(code)).status()).isEqualTo(ComplaintState.WITHDRAWN);
		assertThat(held()).isEmpty();
		assertThat(in(() -> this.complaints.track(code)))
			.satisfies((progress) -> assertThat(progress.status()).isEqualTo(ComplaintState.WITHDRAWN))
			.satisfies((progress) -> assertThat(progress.withdrawable()).isFalse());
		assertThat(in(() -> this.complaints.details(code))).satisfies((own) -> assertThat(own.text()).isEmpty())
			.satisfies((own) -> assertThat(own.photos()).isEmpty())
			.satisfies((own) -> assertThat(own.waiting()).isFalse());
		assertThat(in(() -> this.screening.release(DISPATCHER, List.of(held.id())))).isZero();
		assertThat(in(() -> this.screening.markAsSpam(DISPATCHER, List.of(held.id()), "垃圾信息"))).isZero();
		assertThatExceptionOfType(ActionImpossible.class).isThrownBy(() -> in(() -> this.complaints.withdraw(code)));
		assertThat(count()).isEqualTo(before + PERMITTED);
	}

	@Test
	void withdrawsWhatWasReleasedMeanwhileAsAComplaint() {
		TrackingCode code = flood();
		in(() -> this.screening.release(DISPATCHER, List.of(held().get(0).id())));
		assertThat(in(() -> this.complaints.withdraw(code)).status()).isEqualTo(ComplaintState.WITHDRAWN);
		assertThat(in(() -> this.complaints.details(code)).text()).isEqualTo(this.text);
	}

	@Test
	void saysOnThePageThatItWaitsAndAsksOnceBeforeAWithdrawal() {
		TrackingCode code = flood();
		assertThat(page("/341503/track", code, "false")).contains("等受理单位看过", "现在就可以撤回", "/341503/track/withdrawal",
				this.text);
		assertThat(page("/341503/track/withdrawal", code, "false")).contains("确定要撤回这件投诉吗？");
		assertThat(held()).hasSize(1);
		assertThat(page("/341503/track/withdrawal", code, "true")).contains("已撤回", "内容和照片都没有留下")
			.doesNotContain(this.text, "等受理单位看过", "/341503/track/withdrawal");
		assertThat(held()).isEmpty();
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
		return in(() -> this.cases.count(DISPATCHER, new ComplaintFilter(Set.of(), null, new PlaceCode(PLACE), null,
				null, null, false, false, null, false, false, null, null)));
	}

	/** Files as much as is permitted, and once more. */
	private TrackingCode flood() {
		for (int i = 0; i < PERMITTED; i++) {
			file();
		}
		return code(file());
	}

	/** The page that a form leads to. */
	private String page(String address, TrackingCode code, String sure) {
		MvcTestResult answer = this.web.post()
			.uri(address)
			.param("code", code.grouped())
			.param("sure", sure)
			.header("Sec-Fetch-Site", "same-origin")
			.exchange();
		String next = answer.getResponse().getRedirectedUrl();
		return body((next == null) ? answer : this.web.get().uri(next).accept(MediaType.TEXT_HTML).exchange());
	}

	private static String body(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static TrackingCode code(MvcTestResult answer) {
		return TrackingCode.parse(JsonPath.read(body(answer), "$.trackingCode"));
	}

	private MvcTestResult file() {
		return file(UUID.randomUUID().toString());
	}

	private MvcTestResult fileWith(String photo) {
		return file(UUID.randomUUID().toString(), "\"" + photo + "\"");
	}

	private MvcTestResult file(String key) {
		return file(key, "");
	}

	private MvcTestResult file(String key, String photos) {
		MvcTestResult answer = this.web.post()
			.uri("/api/v1/341503/complaints")
			.header("Idempotency-Key", key)
			.contentType(MediaType.APPLICATION_JSON)
			.content("""
					{"placeCode": "%s", "text": "%s", "photos": [%s],
					 "contact": {"name": "王秀英", "phone": "13800005678"}}""".formatted(PLACE, this.text, photos))
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
