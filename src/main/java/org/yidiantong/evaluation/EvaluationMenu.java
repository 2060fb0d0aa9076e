package org.yidiantong.evaluation;

import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffMenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * This module's entries in the staff menu.
 */
@Configuration(proxyBeanMethods = false)
class EvaluationMenu {

	@Bean
	StaffMenuEntry ratingsEntry() {
		return new StaffMenuEntry("evaluation.menu.ratings", "/ratings", 40, Permission.RATINGS_READ);
	}

	@Bean
	StaffMenuEntry rectificationsEntry() {
		return new StaffMenuEntry("evaluation.menu.rectifications", "/rectifications", 41, Permission.CASES_HANDLE);
	}

}
