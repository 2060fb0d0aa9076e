package org.yidiantong.checklist.coverage;

import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks for districts whose version in effect is not reported: soon after the application
 * is ready, and every ten minutes. Several instances of the application may do so at
 * once; {@code yidiantong.coverage.schedule.enabled=false} turns it off in an instance
 * that only serves requests.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "yidiantong.coverage.schedule.enabled", matchIfMissing = true)
@EnableScheduling
class AdoptionScheduler {

	/** Twenty half minutes. */
	private static final int LOOKS_FOR_EACH_REPORT = 20;

	private final DistrictManagement districts;

	private final AdoptionReporting reporting;

	private final ApplicationAvailability availability;

	private int looks;

	AdoptionScheduler(DistrictManagement districts, AdoptionReporting reporting, ApplicationAvailability availability) {
		this.districts = districts;
		this.reporting = reporting;
		this.availability = availability;
	}

	/** Does nothing while demo stories are played during start-up. */
	@Scheduled(initialDelay = 25_000, fixedDelay = 30_000)
	void report() {
		if (this.availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC
				&& this.looks++ % LOOKS_FOR_EACH_REPORT == 0) {
			this.districts.forEach((district) -> this.reporting.report());
		}
	}

}
