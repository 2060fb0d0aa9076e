package org.yidiantong.ratelimit;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.ModuleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The default limits, for the address of the current request.
 */
@ModuleTest
class RateLimitModuleTests {

	@Autowired
	private RateLimiter limiter;

	@AfterEach
	void leave() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void permitTwentyFilingsAboutAPlaceAndSixtyInAll() {
		String place = UUID.randomUUID().toString();
		String[] network = UUID.randomUUID().toString().split("-");
		from(network[1] + ":" + network[2] + ":" + network[3] + ":1::1");
		assertThat(taken(Limit.FILINGS_PER_PLACE, place)).isEqualTo(20);
		assertThat(taken(Limit.FILINGS_PER_ADDRESS)).isEqualTo(60);
		from(network[1] + ":" + network[2] + ":" + network[3] + ":1::2");
		assertThat(taken(Limit.FILINGS_PER_PLACE, place)).isZero();
		from(network[1] + ":" + network[2] + ":" + network[3] + ":2::1");
		assertThat(taken(Limit.FILINGS_PER_PLACE, place)).isEqualTo(20);
	}

	private int taken(Limit limit, String... subject) {
		int permitted = 0;
		while (this.limiter.take(limit, subject).isEmpty()) {
			permitted++;
		}
		return permitted;
	}

	private static void from(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
	}

}
