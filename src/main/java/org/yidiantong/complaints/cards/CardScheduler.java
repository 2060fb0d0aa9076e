package org.yidiantong.complaints.cards;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks every 30 seconds for districts in which cards may have fallen due. Several
 * instances of the application may do so at once;
 * {@code yidiantong.cards.schedule.enabled=false} turns it off in an instance that only
 * serves requests.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "yidiantong.cards.schedule.enabled", matchIfMissing = true)
@EnableScheduling
class CardScheduler {

	private final CardRun run;

	private final ApplicationAvailability availability;

	CardScheduler(CardRun run, ApplicationAvailability availability) {
		this.run = run;
		this.availability = availability;
	}

	/** Does nothing while demo stories are played during start-up. */
	@Scheduled(initialDelay = 15_000, fixedDelay = 30_000)
	void raiseDueCards() {
		if (this.availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
			this.run.run();
		}
	}

}
