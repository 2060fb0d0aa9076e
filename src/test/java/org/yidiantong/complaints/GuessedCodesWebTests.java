package org.yidiantong.complaints;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever guesses tracking codes is slowed down, wherever the codes are tried; whoever
 * has a code is not.
 */
@WholeApplication
class GuessedCodesWebTests {

	/** As many codes as may be tried in ten minutes. */
	private static final int PERMITTED = 30;

	private final MockMvcTester web;

	private final ComplaintFixture cases;

	private final String address = "10." + part() + "." + part() + "." + part();

	GuessedCodesWebTests(@Autowired MockMvcTester web, @Autowired ComplaintManagement complaints,
			@Autowired ComplaintInspection cases, @Autowired ComplaintDesk desk, @Autowired ComplaintTriage triage,
			@Autowired ComplaintHandling handling) {
		this.web = web;
		this.cases = new ComplaintFixture(complaints, cases, desk, triage, handling);
	}

	@Test
	void answersAPersonWhoMistypesACodeAFewTimes() {
		for (int i = 0; i < PERMITTED; i++) {
			assertThat(from(page("/track", TrackingCode.draw()))).hasStatus(HttpStatus.SEE_OTHER);
		}
		for (int i = 0; i < 2 * PERMITTED; i++) {
			// not a code at all: the check character does not fit
			assertThat(from(this.web.post().uri("/341503/track").formField("code", "0000-0000-0000-1")))
				.hasStatus(HttpStatus.SEE_OTHER);
		}
	}

	@Test
	void refusesFurtherGuessesOnPagesAndInTheApi() {
		exhaust();
		for (String action : List.of("", "/withdrawal", "/urge", "/supplement", "/rating")) {
			assertRefused(() -> page("/track" + action, TrackingCode.draw()));
		}
		for (String action : List.of("/urge", "/withdraw")) {
			assertRefused(() -> this.web.post().uri(api(TrackingCode.draw()) + action));
		}
		assertRefused(() -> this.web.get().uri(api(TrackingCode.draw())));
	}

	@Test
	void answersWhoeverHasACodeBehindTheSameAddress() {
		TrackingCode code = this.cases.to(ComplaintState.SUBMITTED).code();
		exhaust();
		assertThat(from(this.web.get().uri(api(code)))).hasStatusOk();
		assertThat(from(page("/track", code))).hasStatus(HttpStatus.SEE_OTHER);
	}

	@Test
	void tellsProgramsHowOftenTheyMayTry() {
		MvcTestResult answer = from(this.web.get().uri(api(TrackingCode.draw()))).exchange();
		assertThat(answer).hasHeader("RateLimit-Policy", "\"unknown-codes\";q=30;w=600")
			.hasHeader("RateLimit", "\"unknown-codes\";r=29;t=20");
	}

	@Test
	void tellsProgramsThatNothingIsLeft() {
		exhaust();
		assertThat(from(this.web.get().uri(api(TrackingCode.draw())))).hasStatus(429)
			.headers()
			.hasHeaderSatisfying("RateLimit", (values) -> assertThat(values.get(0)).contains(";r=0;"));
	}

	@Test
	void answersOtherAddresses() {
		exhaust();
		assertThat(this.web.get().uri(api(TrackingCode.draw()))).hasStatus(HttpStatus.NOT_FOUND);
	}

	private void exhaust() {
		int tried = 0;
		while (from(this.web.get().uri(api(TrackingCode.draw()))).exchange().getResponse().getStatus() != 429) {
			assertThat(tried++).isLessThan(5 * PERMITTED);
		}
		assertThat(tried).isGreaterThanOrEqualTo(PERMITTED);
	}

	/** Tries three times, because a new attempt is permitted every 20 seconds. */
	private void assertRefused(Supplier<MockMvcRequestBuilder> guess) {
		List<MockHttpServletResponse> answers = Stream.generate(guess)
			.limit(3)
			.map((one) -> from(one).exchange().getResponse())
			.toList();
		assertThat(answers).anySatisfy((answer) -> {
			assertThat(answer.getStatus()).isEqualTo(429);
			assertThat(Integer.parseInt(String.valueOf(answer.getHeader("Retry-After")))).isBetween(1, 20);
		});
	}

	private static String api(TrackingCode code) {
		return "/api/v1/341503/complaints/" + code.grouped();
	}

	private MockMvcRequestBuilder page(String action, TrackingCode code) {
		return this.web.post()
			.uri("/341503" + action)
			.accept(MediaType.TEXT_HTML)
			.formField("code", code.grouped())
			.formField("level", "5");
	}

	private MockMvcRequestBuilder from(MockMvcRequestBuilder request) {
		return request.with((one) -> {
			one.setRemoteAddr(this.address);
			return one;
		});
	}

	private static int part() {
		return ThreadLocalRandom.current().nextInt(1, 255);
	}

}
