package org.yidiantong.integration.idempotency;

import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Deletes old answers in every district once an hour. Several instances of the
 * application may run it at once.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AnswerRetention {

	private final DistrictManagement districts;

	private final AnsweredRequests requests;

	AnswerRetention(DistrictManagement districts, AnsweredRequests requests) {
		this.districts = districts;
		this.requests = requests;
	}

	@Scheduled(initialDelay = 3_600_000, fixedDelay = 3_600_000)
	void forget() {
		this.districts.forEach((district) -> this.requests.forgetOld());
	}

}
