package org.yidiantong.notification;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

import org.yidiantong.tenancy.DistrictManagement;

/**
 * Deletes old messages of every district once an hour. Safe to run in several instances
 * at once.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MessageRetention {

	private final DistrictManagement districts;

	private final NotificationManagement notifications;

	MessageRetention(DistrictManagement districts, NotificationManagement notifications) {
		this.districts = districts;
		this.notifications = notifications;
	}

	@Scheduled(initialDelay = 3_600_000, fixedDelay = 3_600_000)
	void deleteOldMessages() {
		this.districts.forEach((district) -> this.notifications.deleteOldMessages());
	}

}
