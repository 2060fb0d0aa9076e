package org.yidiantong.complaints.watch.web;

import org.yidiantong.complaints.watch.WatchManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffBadge;
import org.yidiantong.identity.StaffMenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The entry of the signs in the menu of officers, with the number of reports of which
 * signs wait.
 */
@Configuration(proxyBeanMethods = false)
class WatchMenu {

	private static final String PATH = "/watch";

	@Bean
	static StaffMenuEntry watchEntry() {
		return new StaffMenuEntry("complaints.watch.menu", PATH, 13, Permission.WATCH_READ);
	}

	@Bean
	static StaffBadge waitingSigns(WatchManagement watch) {
		return new StaffBadge() {

			@Override
			public String path() {
				return PATH;
			}

			@Override
			public int count(Actor actor) {
				return watch.waiting(actor);
			}

		};
	}

}
