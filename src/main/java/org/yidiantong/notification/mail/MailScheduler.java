package org.yidiantong.notification.mail;

import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Writes and sends due mails of every district every five minutes, and deletes old ones
 * every hour. Safe to run in several instances at once.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MailScheduler {

	private final DistrictManagement districts;

	private final MailManagement mail;

	private final DailyDigest digest;

	private final MailDispatcher dispatcher;

	MailScheduler(DistrictManagement districts, MailManagement mail, DailyDigest digest, MailDispatcher dispatcher) {
		this.districts = districts;
		this.mail = mail;
		this.digest = digest;
		this.dispatcher = dispatcher;
	}

	@Scheduled(initialDelay = 300_000, fixedDelay = 300_000)
	void sendDue() {
		if (this.mail.transport().isPresent()) {
			this.districts.forEach((district) -> {
				this.digest.writeDue();
				this.dispatcher.send(null);
			});
		}
	}

	@Scheduled(initialDelay = 3_600_000, fixedDelay = 3_600_000)
	void deleteOld() {
		this.districts.forEach((district) -> this.mail.deleteOldMessages());
	}

}
