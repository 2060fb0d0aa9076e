package org.yidiantong.checklist.coverage;

import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks every ten minutes for districts whose version in effect is not reported. Several
 * instances of the application may do so at once;
 * {@code yidiantong.coverage.schedule.enabled=false} turns it off in an instance that
 * only serves requests.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "yidiantong.coverage.schedule.enabled", matchIfMissing = true)
@EnableScheduling
class AdoptionScheduler {

	private final DistrictManagement districts;

	private final AdoptionReporting reporting;

	private final ApplicationAvailability availability;

	AdoptionScheduler(DistrictManagement districts, AdoptionReporting reporting, ApplicationAvailability availability) {
		this.districts = districts;
		this.reporting = reporting;
		this.availability = availability;
	}

	/** Does nothing while demo stories are played during start-up. */
	@Scheduled(initialDelay = 25_000, fixedDelay = 600_000)
	void report() {
		if (this.availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
			this.districts.forEach((district) -> this.reporting.report());
		}
	}

}
