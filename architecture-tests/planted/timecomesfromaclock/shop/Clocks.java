package planted.timecomesfromaclock.shop;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the clock is made. */
@Configuration
class Clocks {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
