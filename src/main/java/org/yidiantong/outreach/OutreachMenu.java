package org.yidiantong.outreach;

import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffMenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Entries of this module in the officers' menu.
 */
@Configuration(proxyBeanMethods = false)
class OutreachMenu {

	@Bean
	StaffMenuEntry outreachEntry() {
		return new StaffMenuEntry("outreach.menu", "/outreach", 60, Permission.OUTREACH_WRITE, Permission.REPORTS_READ);
	}

}
