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
 * The theme colour of a district as a style sheet, because the content policy forbids
 * inline styles. Its contrast was checked when the folder was applied.
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
