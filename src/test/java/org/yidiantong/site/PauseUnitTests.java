package org.yidiantong.site;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What failed is left alone for a while, then tried by one.
 */
class PauseUnitTests {

	private final AtomicLong ticks = new AtomicLong();

	private final Pause pause = new Pause(Duration.ofSeconds(5), this.ticks::get);

	@Test
	void isOffUntilItBegins() {
		assertThat(this.pause.isOn()).isFalse();
	}

	@Test
	void lastsForItsLength() {
		this.pause.begin();
		this.ticks.set(Duration.ofSeconds(5).toNanos() - 1);
		assertThat(this.pause.isOn()).isTrue();
		this.ticks.set(Duration.ofSeconds(5).toNanos());
		assertThat(this.pause.isOn()).isFalse();
	}

}
