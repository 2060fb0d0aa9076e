package org.yidiantong.complaints.screening;

import java.time.Duration;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Deletes filings that are spam or were taken back once they have been kept for the days
 * that their district has set. Runs once an hour; several instances of the application
 * may run it at once.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class HeldFilingRetention {

	private final DistrictManagement districts;

	private final HeldFilings held;

	private final BusinessClock clock;

	HeldFilingRetention(DistrictManagement districts, HeldFilings held, BusinessClock clock) {
		this.districts = districts;
		this.held = held;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 3_600_000, fixedDelay = 3_600_000)
	void forget() {
		this.districts.forEach((district) -> this.held.forgetDecided(
				this.clock.instant().minus(Duration.ofDays(this.districts.settings().limits().mostSpamDays()))));
	}

}
