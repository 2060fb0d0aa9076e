package org.yidiantong.complaints.web;

import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffMenuEntry;
import org.yidiantong.site.MenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Entries of this module in the menus of citizens and officers.
 */
@Configuration(proxyBeanMethods = false)
class ComplaintMenu {

	@Bean
	MenuEntry complaintEntry() {
		return new MenuEntry("complaints.menu.new", "/complaints/new", 20);
	}

	@Bean
	MenuEntry trackEntry() {
		return new MenuEntry("complaints.menu.track", "/track", 30);
	}

	@Bean
	StaffMenuEntry casesEntry() {
		return new StaffMenuEntry("complaints.menu.cases", "/cases", 10, Permission.CASES_READ);
	}

}
