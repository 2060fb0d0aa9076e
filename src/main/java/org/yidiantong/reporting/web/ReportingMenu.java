package org.yidiantong.reporting.web;

import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Role;
import org.yidiantong.identity.StaffMenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Entries of this module in the officers' menu.
 */
@Configuration(proxyBeanMethods = false)
class ReportingMenu {

	@Bean
	StaffMenuEntry.FirstPage leadersPage() {
		return new StaffMenuEntry.FirstPage(Role.LEADER, "/reports");
	}

	@Bean
	StaffMenuEntry reportsEntry() {
		return new StaffMenuEntry("reporting.menu", "/reports", 50, Permission.REPORTS_READ);
	}

}
