package org.yidiantong.complaints.watch.web;

import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffMenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The entry of the signs in the menu of officers.
 */
@Configuration(proxyBeanMethods = false)
class WatchMenu {

	static final String PATH = "/watch";

	@Bean
	static StaffMenuEntry watchEntry() {
		return new StaffMenuEntry("complaints.watch.menu", PATH, 13, Permission.WATCH_READ);
	}

}
