package org.yidiantong.complaints.idempotency;

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

	private final IdempotencyKeys keys;

	IdempotencyKeyRetention(DistrictManagement districts, IdempotencyKeys keys) {
		this.districts = districts;
		this.keys = keys;
	}

	@Scheduled(initialDelay = 3_600_000, fixedDelay = 3_600_000)
	void forget() {
		this.districts.forEach((district) -> this.keys.forgetOld());
	}

}
