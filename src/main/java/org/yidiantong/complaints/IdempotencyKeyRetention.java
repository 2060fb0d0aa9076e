package org.yidiantong.complaints;

import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Deletes the idempotency keys of old requests in every district once an hour. Several
 * instances of the application may run it at once.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IdempotencyKeyRetention {

	private final DistrictManagement districts;

	private final ComplaintManagement complaints;

	IdempotencyKeyRetention(DistrictManagement districts, ComplaintManagement complaints) {
		this.districts = districts;
		this.complaints = complaints;
	}

	@Scheduled(initialDelay = 3_600_000, fixedDelay = 3_600_000)
	void forget() {
		this.districts.forEach((district) -> this.complaints.forgetOldKeys());
	}

}
