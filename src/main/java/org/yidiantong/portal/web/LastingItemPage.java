package org.yidiantong.portal.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemUnknown;
import org.yidiantong.checklist.ListVersion;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.kernel.PlainText;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/**
 * The address of an item that never changes, which QR codes contain. It consists of the
 * item's permanent key and leads to the page under the code that the item has today. Of
 * an item that was dropped it leads to the last version that had it.
 */
@OpenToAll
@Controller
class LastingItemPage {

	private final ChecklistManagement checklists;

	LastingItemPage(ChecklistManagement checklists) {
		this.checklists = checklists;
	}

	@GetMapping("/{district:[0-9]{6}}/i/{list}/{key}")
	ResponseEntity<Void> lead(@PathVariable String district, @PathVariable String list, @PathVariable String key,
			@RequestParam(name = "place", required = false) @Nullable String place) {
		String query = PlainText.isBlank(place) ? ""
				: "?place=" + UriUtils.encode(String.valueOf(place), StandardCharsets.UTF_8);
		String path = path(list + "/" + key, query);
		return ResponseEntity.status(HttpStatus.FOUND)
			.location(URI.create("/" + district + path))
			.cacheControl(CacheControl.noCache())
			.build();
	}

	private String path(String lineage, String query) {
		String current = this.checklists.current().version();
		String today = code(current, lineage);
		if (today != null) {
			return "/items/" + today + query;
		}
		List<ListVersion> earlier = this.checklists.versions()
			.stream()
			.dropWhile((one) -> !one.version().equals(current))
			.filter((one) -> !one.withdrawn())
			.toList();
		for (ListVersion version : earlier) {
			String then = code(version.version(), lineage);
			if (then != null) {
				return "/checklist/versions/" + version.version() + "/items/" + then;
			}
		}
		throw new ItemUnknown(lineage);
	}

	private @Nullable String code(String version, String lineage) {
		return this.checklists.itemsOf(version)
			.stream()
			.filter((item) -> item.lineage().equals(lineage))
			.map(Item::code)
			.map(Object::toString)
			.findFirst()
			.orElse(null);
	}

}
