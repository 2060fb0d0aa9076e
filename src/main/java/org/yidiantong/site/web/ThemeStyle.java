package org.yidiantong.site.web;

import java.time.Duration;

import org.yidiantong.http.OpenToAll;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The colour of a district's pages, as a style of its own, because no page may hold one.
 * That white letters can be read on it was checked when the folder was applied.
 */
@OpenToAll
@Controller
class ThemeStyle {

	private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

	private final DistrictManagement districts;

	ThemeStyle(DistrictManagement districts) {
		this.districts = districts;
	}

	@GetMapping("/{district:[0-9]{6}}/theme.css")
	ResponseEntity<String> style(@PathVariable String district) {
		String colour = this.districts.settings().page().themeColor();
		boolean sound = colour.matches("#[0-9a-fA-F]{6}");
		return ResponseEntity.ok()
			.contentType(CSS)
			.cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
			.body(sound ? ":root{--theme:" + colour + "}" : "");
	}

}
