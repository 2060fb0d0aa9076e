package planted.timecomesfromaclock.shop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Asks the clock that it is given, and measures. */
class Order {

	private final Instant placedAt;

	private final LocalDate placedOn;

	private final long started = System.nanoTime();

	Order(Clock clock) {
		this.placedAt = clock.instant();
		this.placedOn = LocalDate.now(clock);
	}

	String text() {
		return this.placedAt + " " + this.placedOn + " " + this.started;
	}

}
