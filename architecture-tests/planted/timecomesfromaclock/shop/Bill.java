package planted.timecomesfromaclock.shop;

import java.time.Instant;
import java.util.function.Supplier;

/** Asks the machine, by a reference. */
class Bill {

	Supplier<Instant> time = Instant::now;

}
