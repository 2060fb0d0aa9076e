package org.yidiantong.disclosure;

import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffMenuEntry;
import org.yidiantong.site.MenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Entries of this module in the menus of citizens and officers.
 */
@Configuration(proxyBeanMethods = false)
class DisclosureMenu {

	@Bean
	MenuEntry disclosureEntry() {
		return new MenuEntry("disclosure.menu", "/disclosures", 15);
	}

	@Bean
	StaffMenuEntry staffDisclosureEntry() {
		return new StaffMenuEntry("disclosure.menu", "/disclosures", 20, Permission.DISCLOSURES_WRITE,
				Permission.DISCLOSURES_CHECK);
	}

	@Bean
	StaffMenuEntry disclosureTasksEntry() {
		return new StaffMenuEntry("disclosure.tasks.menu", "/disclosure-tasks", 21, Permission.DISCLOSURES_WRITE,
				Permission.DISCLOSURES_CHECK);
	}

}
