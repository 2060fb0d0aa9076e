package org.yidiantong.complaints;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.screening.HeldFiling;
import org.yidiantong.complaints.screening.HeldFilings;
import org.yidiantong.complaints.screening.TooManyHeldFilings;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.ratelimit.RateLimiter;
import org.yidiantong.support.Actors;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Held filings cannot fill the storage, and one address cannot take the room of all.
 */
@WholeApplication
class HeldFilingBoundsWebTests {

	private static final int PER_ADDRESS = 500;

	private static final long GIGABYTE = 1L << 30;

	private final String origin = UUID.randomUUID().toString();

	private final String address = "fd00:" + this.origin.substring(9, 13) + ":" + this.origin.substring(14, 18) + ":"
			+ this.origin.substring(19, 23) + "::1";

	private final MockMvcTester web;

	private final HeldFilings held;

	private final RateLimiter limiter;

	private final MeterRegistry meters;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	HeldFilingBoundsWebTests(@Autowired MockMvcTester web, @Autowired HeldFilings held, @Autowired RateLimiter limiter,
			@Autowired MeterRegistry meters, @Autowired JdbcClient jdbc,
			@Autowired PlatformTransactionManager transactions) {
		this.web = web;
		this.held = held;
		this.limiter = limiter;
		this.meters = meters;
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
	}

	@AfterEach
	void leave() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void leavesRoomForOthersWhenOneAddressIsFull() {
		undone(() -> {
			fill(this.origin);
			assertThatExceptionOfType(TooManyHeldFilings.class).isThrownBy(() -> keep(this.origin, 0));
			return keep("another", 0);
		});
	}

	@Test
	void countsPhotosInBytesAndOnlyWhatWaits() {
		undone(() -> {
			keep("one", GIGABYTE);
			UUID second = keep("two", GIGABYTE - 100_000_000);
			assertThat(this.held.usage().isNearlyFull()).isTrue();
			assertThatExceptionOfType(TooManyHeldFilings.class).isThrownBy(() -> keep("three", GIGABYTE));
			this.held.mark(second, null, new HeldFiling.Spam("广告", Instant.now()));
			assertThat(this.held.usage().isNearlyFull()).isFalse();
			return keep("three", GIGABYTE / 2);
		});
	}

	@Test
	void makesRoomByForgettingTheOldestThatWasDecided() {
		undone(() -> {
			UUID spam = keep("one", 0);
			HeldFiling.Spam decision = new HeldFiling.Spam("广告", Instant.parse("2000-01-01T00:00:00Z"));
			this.held.mark(spam, null, decision);
			this.jdbc.sql("UPDATE complaints_held_filing SET photo_bytes = ? WHERE tenant_id = ? AND id = ?")
				.params(2 * GIGABYTE, 341503, spam)
				.update();
			keep("two", 0);
			assertThat(isKept(spam)).isFalse();
			return null;
		});
	}

	@Test
	void tellsTheOperatorThatItRefuses() {
		double before = this.meters.counter("yidiantong.held.refused", "district", "341503").count();
		undone(() -> {
			fill(this.origin);
			assertThatExceptionOfType(TooManyHeldFilings.class).isThrownBy(() -> keep(this.origin, 0));
			return null;
		});
		assertThat(this.meters.counter("yidiantong.held.refused", "district", "341503").count()).isEqualTo(before + 1);
	}

	@Test
	void keepsTheTextInTheFormAndTheSameKeyCanBeSentAgain() {
		String known = in(() -> {
			from();
			return this.limiter.origin("held 341503");
		});
		in(() -> {
			fill(known);
			return null;
		});
		try {
			IntStream.range(0, 20).forEach((i) -> assertThat(file(UUID.randomUUID())).hasStatus(HttpStatus.CREATED));
			UUID key = UUID.randomUUID();
			assertThat(file(key)).hasStatus(HttpStatus.TOO_MANY_REQUESTS)
				.bodyJson()
				.extractingPath("$.type")
				.isEqualTo("/problems/held-filings-full");
			String page = this.web.post().uri("/341503/complaints/new").with((request) -> {
				request.setRemoteAddr(this.address);
				return request;
			})
				.header("Sec-Fetch-Site", "same-origin")
				.param("key", key.toString())
				.param("draft", "AAAAAAAAAAAAAAAAAAAAAA")
				.param("asked", "REVIEW")
				.param("nature", "REQUEST")
				.param("place", "341503100-V04")
				.param("item", "UNSURE")
				.param("text", "村口的桥塌了一角")
				.param("reach", "ANONYMOUS")
				.exchange()
				.getResponse()
				.getRedirectedUrl();
			assertThat(this.web.get().uri(String.valueOf(page))).bodyText().contains("这次没有提交成功", "村口的桥塌了一角");
			remove(known);
			assertThat(file(key)).hasStatus(HttpStatus.CREATED);
		}
		finally {
			remove(known);
		}
	}

	private MvcTestResult file(UUID key) {
		return this.web.post()
			.uri("/api/v1/341503/complaints")
			.header("Idempotency-Key", key.toString())
			.contentType("application/json")
			.content("{\"placeCode\": \"341503100-V04\", \"text\": \"村口的桥塌了一角\", \"anonymous\": true}")
			.with((request) -> {
				request.setRemoteAddr(this.address);
				return request;
			})
			.exchange();
	}

	private void fill(String origin) {
		IntStream.range(0, PER_ADDRESS).forEach((i) -> keep(origin, 0));
	}

	private UUID keep(String origin, long photoBytes) {
		UUID id = UUID.randomUUID();
		byte[] hash = id.toString().getBytes(StandardCharsets.UTF_8);
		this.held.keep(new HeldFiling(id, hash, new byte[] { 1 }, new PlaceCode("341503100-V04"), null, Instant.now(),
				null, null), origin, photoBytes);
		return id;
	}

	private boolean isKept(UUID id) {
		Optional<HeldFiling> found = this.held.findByCodeHash(id.toString().getBytes(StandardCharsets.UTF_8));
		return found.isPresent();
	}

	private void remove(String origin) {
		in(() -> this.jdbc.sql("DELETE FROM complaints_held_filing WHERE tenant_id = ? AND origin = ?")
			.params(341503, origin)
			.update());
	}

	private void from() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(this.address);
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
	}

	/** Whatever the work keeps is taken back, so that other tests do not see it. */
	private void undone(Supplier<?> work) {
		BoundDistrict.call(Actors.YUAN, () -> this.transaction.execute((status) -> {
			status.setRollbackOnly();
			return work.get();
		}));
	}

	private <T> T in(Supplier<T> work) {
		return BoundDistrict.call(Actors.YUAN, () -> this.transaction.execute((status) -> work.get()));
	}

}
