package org.yidiantong.complaints.sweep.web;

import org.yidiantong.http.BodyLimit;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffMenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The entry of sweeps in the menu of officers, and the size of their forms.
 */
@Configuration(proxyBeanMethods = false)
class SweepMenu {

	private static final long FORM_WITH_PHOTOS = 62L * 1024 * 1024;

	@Bean
	static StaffMenuEntry sweepsEntry() {
		return new StaffMenuEntry("complaints.sweep.menu", "/sweeps", 12, Permission.CASES_READ);
	}

	@Bean
	static BodyLimit sweepFormsWithPhotos() {
		return BodyLimit.ofFiles("/[0-9]{6}/staff/sweeps/[^/]+", FORM_WITH_PHOTOS);
	}

}
