package org.yidiantong.portal.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.yidiantong.http.OpenToAll;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriUtils;

/**
 * The QR code of a place or district for notice boards, and of the page on which a
 * tracking code is typed, for slips. Shared caches may store it only if the public
 * address is configured, because otherwise a request determines the address in it.
 */
@OpenToAll
@Controller
class PlaceQrCodePage {

	private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

	private final OrganizationManagement organization;

	private final SiteAddress site;

	PlaceQrCodePage(OrganizationManagement organization, SiteAddress site) {
		this.organization = organization;
		this.site = site;
	}

	@GetMapping("/{district:[0-9]{6}}/v/{place}/qr.svg")
	ResponseEntity<byte[]> draw(@PathVariable String district, @PathVariable("place") String asked) {
		Place place = PageLocation.find(this.organization, asked);
		String code = UriUtils.encodePathSegment(place.code().value(), StandardCharsets.UTF_8);
		return drawn("/" + district + "/v/" + code);
	}

	@GetMapping("/{district:[0-9]{6}}/qr.svg")
	ResponseEntity<byte[]> draw(@PathVariable String district) {
		return drawn("/" + district + "/");
	}

	/** Where a tracking code is typed; no code is in an address. */
	@GetMapping("/{district:[0-9]{6}}/track/qr.svg")
	ResponseEntity<byte[]> drawTracking(@PathVariable String district) {
		return drawn("/" + district + "/track");
	}

	private ResponseEntity<byte[]> drawn(String path) {
		CacheControl caching = this.site.isCertain() ? CacheControl.maxAge(Duration.ofHours(1)).cachePublic()
				: CacheControl.noCache().cachePrivate();
		return ResponseEntity.ok()
			.contentType(SVG)
			.cacheControl(caching)
			.body(new QrDrawing(this.site.of(path)).svg().getBytes(StandardCharsets.UTF_8));
	}

}
