package org.yidiantong.portal.web;

import java.time.Duration;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffMenuEntry;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.Sha256;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.portal.posters.Poster;
import org.yidiantong.portal.posters.PosterManagement;
import org.yidiantong.tenancy.District;

import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Posters to print: of a place and of an item for everybody, and the officers' page with
 * all of a township in one file. As with QR codes, shared caches may store a poster only
 * if the public address is configured.
 */
@Controller
class PosterPages {

	private static final String DISTRICT = "org.yidiantong.tenancy.District";

	private final PosterManagement posters;

	private final OrganizationManagement organization;

	private final ChecklistManagement checklists;

	private final SiteAddress site;

	PosterPages(PosterManagement posters, OrganizationManagement organization, ChecklistManagement checklists,
			SiteAddress site) {
		this.posters = posters;
		this.organization = organization;
		this.checklists = checklists;
		this.site = site;
	}

	@Bean
	static StaffMenuEntry postersEntry() {
		return new StaffMenuEntry("portal.posters", "/posters", 75, Permission.CASES_READ, Permission.CHECKLIST_WRITE);
	}

	@OpenToAll
	@GetMapping("/{district:[0-9]{6}}/v/{place}/poster.pdf")
	ResponseEntity<byte[]> place(@RequestAttribute(DISTRICT) District district, @PathVariable String place) {
		return answer(this.posters.place(district, place, this.site::of));
	}

	@OpenToAll
	@GetMapping("/{district:[0-9]{6}}/items/{code}/poster.pdf")
	ResponseEntity<byte[]> item(@RequestAttribute(DISTRICT) District district, @PathVariable String code,
			@RequestParam(name = "place", required = false) @Nullable String place) {
		return answer(this.posters.item(district, code, place, this.site::of));
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/posters")
	String choose(@PathVariable("district") String code, Actor actor, Model model) {
		model.addAttribute("chart", this.organization.chart());
		model.addAttribute("items", this.checklists.items(ItemFilter.ALL));
		return "portal/posters";
	}

	@GetMapping("/{district:[0-9]{6}}/staff/posters/{place}/all.pdf")
	ResponseEntity<byte[]> township(@RequestAttribute(DISTRICT) District district, @PathVariable String place,
			Actor actor) {
		Poster pack = this.posters.township(actor, district, place, this.site::of);
		return body(pack, CacheControl.noStore());
	}

	private ResponseEntity<byte[]> answer(Poster poster) {
		return body(poster, this.site.isCertain() ? CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic()
				: CacheControl.noCache().cachePrivate());
	}

	private static ResponseEntity<byte[]> body(Poster poster, CacheControl caching) {
		String tag = HexFormat.of().formatHex(Sha256.of(poster.pdf())).substring(0, 32);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(caching)
			.eTag('"' + tag + '"')
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename("poster-" + poster.name() + ".pdf").build().toString())
			.body(poster.pdf());
	}

}
