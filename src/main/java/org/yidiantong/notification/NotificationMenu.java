package org.yidiantong.notification;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffBadge;
import org.yidiantong.identity.StaffMenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * This module's entries in the staff menu, for everyone with any permission.
 */
@Configuration(proxyBeanMethods = false)
class NotificationMenu {

	private static final String MESSAGES = "/messages";

	@Bean
	StaffMenuEntry waitingEntry() {
		return new StaffMenuEntry("notification.menu.waiting", "/inbox", 0, Permission.values());
	}

	@Bean
	StaffMenuEntry messagesEntry() {
		return new StaffMenuEntry("notification.menu.messages", MESSAGES, 1, Permission.values());
	}

	@Bean
	StaffBadge unreadMessages(NotificationManagement notifications) {
		return new StaffBadge() {

			@Override
			public String path() {
				return MESSAGES;
			}

			@Override
			public int count(Actor actor) {
				return notifications.unread(actor);
			}

		};
	}

}
