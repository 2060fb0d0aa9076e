package org.yidiantong.complaints.imports.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yidiantong.complaints.imports.ImportManagement;
import org.yidiantong.http.BodyLimit;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffMenuEntry;

/**
 * The entry of imports in the menu of officers, and the size of their files.
 */
@Configuration(proxyBeanMethods = false)
class ImportMenu {

	@Bean
	static StaffMenuEntry importsEntry() {
		return new StaffMenuEntry("complaints.imports.menu", "/imports", 14, Permission.CASES_IMPORT);
	}

	@Bean
	static BodyLimit filesOfImports() {
		return BodyLimit.ofFiles("/[0-9]{6}/staff/imports", ImportManagement.LARGEST + BodyLimit.DEFAULT);
	}

}
