package org.yidiantong.portal;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.site.MenuEntry;
import org.yidiantong.site.PageEdition;
import org.yidiantong.site.SearchBox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Entries of the citizens' menu, and the daily renewal of cached pages, because
 * checklists and places can become valid from one day to the next.
 */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration {

	@Bean
	PageEdition pagesOfToday(BusinessClock clock) {
		return () -> clock.today().toString();
	}

	@Bean
	SearchBox searchBox() {
		return new SearchBox("/search");
	}

	@Bean
	MenuEntry homeEntry() {
		return new MenuEntry("portal.menu.home", "/", 0);
	}

	@Bean
	MenuEntry checklistEntry() {
		return new MenuEntry("portal.menu.checklist", "/checklist", 10);
	}

}
