package org.yidiantong.disclosure.tasks;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks every minute for districts whose tasks fall due. Several instances of the
 * application may do so at once; {@code yidiantong.tasks.schedule.enabled=false} turns it
 * off in an instance that only serves requests.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "yidiantong.tasks.schedule.enabled", matchIfMissing = true)
@EnableScheduling
class OverdueScheduler {

	private final OverdueRun run;

	private final ApplicationAvailability availability;

	OverdueScheduler(OverdueRun run, ApplicationAvailability availability) {
		this.run = run;
		this.availability = availability;
	}

	/** Does nothing while demo stories are played during start-up. */
	@Scheduled(initialDelay = 20_000, fixedDelay = 60_000)
	void look() {
		if (this.availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
			this.run.run();
		}
	}

}
