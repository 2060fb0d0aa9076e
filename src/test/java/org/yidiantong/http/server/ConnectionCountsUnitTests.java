package org.yidiantong.http.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many connections one address may have.
 */
class ConnectionCountsUnitTests {

	private final List<String> open = new ArrayList<>();

	private final AtomicLong nanos = new AtomicLong();

	private final ConnectionCounts counts = new ConnectionCounts(2, this.open::stream, this.nanos::get);

	@Test
	void refusesTheOneThatIsTooMany() {
		assertThat(connect("a") && connect("a")).isTrue();
		assertThat(connect("a")).isFalse();
		assertThat(connect("b")).isTrue();
	}

	@Test
	void noticesThatConnectionsWereClosed() {
		assertThat(connect("a") && connect("a")).isTrue();
		this.open.remove("a");
		this.nanos.addAndGet(Duration.ofMillis(51).toNanos());
		assertThat(connect("a")).isTrue();
		assertThat(connect("a")).isFalse();
	}

	@Test
	void countsAllAnewOnlyOnceInAMoment() {
		assertThat(connect("a") && connect("a")).isTrue();
		assertThat(connect("a")).isFalse();
		this.open.clear();
		assertThat(connect("a")).isFalse();
		this.nanos.addAndGet(Duration.ofMillis(50).toNanos());
		assertThat(connect("a")).isTrue();
	}

	@Test
	void mayBeUnlimited() {
		ConnectionCounts unlimited = new ConnectionCounts(0, this.open::stream, this.nanos::get);
		for (int i = 0; i < 1000; i++) {
			assertThat(unlimited.add("a")).isTrue();
		}
	}

	private boolean connect(String address) {
		return this.counts.add(address) && this.open.add(address);
	}

}
