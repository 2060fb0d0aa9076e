package org.yidiantong.complaints;

import org.yidiantong.http.MenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the citizens' menu holds of this module.
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

}
