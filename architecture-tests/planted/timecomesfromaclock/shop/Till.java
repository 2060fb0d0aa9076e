package planted.timecomesfromaclock.shop;

import java.time.Clock;

/** Makes a clock of its own. */
class Till {

	Clock clock = Clock.systemUTC();

}
