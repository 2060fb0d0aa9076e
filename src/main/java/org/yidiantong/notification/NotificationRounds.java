package org.yidiantong.notification;

import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * What is done from time to time in each district: letters every five minutes, forgetting
 * every hour. Several copies of the application may do it at once.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NotificationRounds {

	private final DistrictManagement districts;

	private final NotificationManagement notifications;

	private final MailManagement mail;

	private final Digests digests;

	private final PostRound post;

	NotificationRounds(DistrictManagement districts, NotificationManagement notifications, MailManagement mail,
			Digests digests, PostRound post) {
		this.districts = districts;
		this.notifications = notifications;
		this.mail = mail;
		this.digests = digests;
		this.post = post;
	}

	@Scheduled(initialDelay = 300_000, fixedDelay = 300_000)
	void write() {
		if (this.mail.way().isPresent()) {
			this.districts.forEach((district) -> {
				this.digests.write();
				this.post.send(null);
			});
		}
	}

	@Scheduled(initialDelay = 3_600_000, fixedDelay = 3_600_000)
	void forget() {
		this.districts.forEach((district) -> {
			this.notifications.forgetOldMessages();
			this.mail.forgetOldLetters();
		});
	}

}
