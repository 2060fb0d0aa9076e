package org.yidiantong.disclosure.web;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.DisclosureFilter;
import org.yidiantong.disclosure.DisclosureSummary;
import org.yidiantong.disclosure.PublishedDisclosures;
import org.yidiantong.disclosure.accounts.LedgerSums;
import org.yidiantong.disclosure.accounts.PublishedMonth;
import org.yidiantong.disclosure.accounts.VillageLedgers;
import org.yidiantong.kernel.Yuan;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.kernel.Sha256;
import org.yidiantong.organization.Place;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The feed of a district, township or village: what was published for everybody,
 * corrected or withdrawn last; that of a village also the sums of its latest months. A
 * correction updates its entry, a withdrawal leaves of it that, when and why. What is for
 * one village only is never in it. Readers ask again with the tag and get 304 while
 * nothing has changed.
 */
@OpenToAll
@Controller
class DisclosureFeed {

	static final int ENTRIES = 50;

	static final int MONTHS = 12;

	private final PublishedDisclosures disclosures;

	private final ObjectProvider<VillageLedgers> ledgers;

	private final DisclosureQuery asked;

	private final DistrictManagement districts;

	private final MessageSource messages;

	DisclosureFeed(PublishedDisclosures disclosures, ObjectProvider<VillageLedgers> ledgers, DisclosureQuery asked,
			DistrictManagement districts, MessageSource messages) {
		this.disclosures = disclosures;
		this.ledgers = ledgers;
		this.asked = asked;
		this.districts = districts;
		this.messages = messages;
	}

	@GetMapping("/{district:[0-9]{6}}/disclosures.atom")
	ResponseEntity<byte[]> feed(@PathVariable String district, @RequestParam(required = false) @Nullable String place,
			Locale locale) {
		DisclosureFilter filter = this.asked.read(place, null, null, null, false);
		byte[] document = feed(district, filter, locale).document();
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8))
			.cacheControl(CacheControl.noCache())
			.varyBy("Accept-Language", "Cookie")
			.eTag('"' + HexFormat.of().formatHex(Sha256.of(document)) + '"')
			.body(document);
	}

	/** The address of the feed of a place, or of the district. */
	static String path(String district, @Nullable Place place) {
		return "/" + district + "/disclosures.atom" + ((place == null) ? "" : "?place=" + place.code());
	}

	private AtomFeed feed(String code, DisclosureFilter filter, Locale locale) {
		String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		District district = this.districts.find(BoundDistrict.required()).orElseThrow();
		@Nullable Place place = filter.place();
		String where = (place == null) ? district.name() : place.name();
		String name = "disclosures/" + code + "/" + ((place == null) ? "" : place.code());
		Stream<AtomFeed.Entry> texts = this.disclosures.changed(filter, ENTRIES)
			.stream()
			.map((one) -> entry(one, site + "/" + code, locale));
		Stream<AtomFeed.Entry> months = (place == null) ? Stream.of()
				: this.ledgers.stream()
					.flatMap((ledgers) -> ledgers.latest(place.code(), MONTHS).stream())
					.map((one) -> entry(one, place, site + "/" + code, locale));
		List<AtomFeed.Entry> entries = Stream.concat(texts, months)
			.sorted(Comparator.comparing(AtomFeed.Entry::updated).reversed())
			.limit(ENTRIES)
			.toList();
		return new AtomFeed(id(name), locale.toLanguageTag(),
				where + " " + this.messages.getMessage("disclosure.title", null, locale), site + path(code, place),
				site + "/" + code + "/disclosures" + ((place == null) ? "" : "?place=" + place.code()), district.name(),
				entries);
	}

	/** A month of the ledger with its sums; rows are on its page only. */
	private AtomFeed.Entry entry(PublishedMonth one, Place place, String site, Locale locale) {
		LedgerSums sums = one.sums();
		String title = this.messages.getMessage("ledger.of.month",
				new Object[] { place.name(), Integer.toString(one.month().getYear()), one.month().getMonthValue() },
				locale);
		String summary = String.join(" ", this.messages.getMessage("ledger.income", null, locale),
				Yuan.format(sums.income()), this.messages.getMessage("ledger.expense", null, locale),
				Yuan.format(sums.expense()), this.messages.getMessage("ledger.closing", null, locale),
				Yuan.format(sums.closing()), version(one.number(), locale));
		return new AtomFeed.Entry(id("ledger/" + place.code() + "/" + one.month()), title, one.publishedAt(),
				site + "/v/" + place.code() + "/ledgers/" + one.month(), one.unitName(), summary.strip());
	}

	private String version(int number, Locale locale) {
		return (number == 1) ? "" : this.messages.getMessage("disclosure.version", new Object[] { number }, locale);
	}

	private static String id(String name) {
		return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

	private AtomFeed.Entry entry(DisclosureSummary one, String site, Locale locale) {
		DisclosureSummary.@Nullable Withdrawal gone = one.withdrawal();
		String state = (gone != null) ? this.messages.getMessage("disclosure.withdrawn",
				new Object[] { gone.at().atZone(BusinessClock.ZONE).toLocalDate().toString(), gone.reason() }, locale)
				: version(one.version(), locale);
		String period = locale.getLanguage().equals("en") ? one.period().code() : one.period().chinese();
		String kind = this.messages.getMessage("disclosure.kind." + one.kind(), null, locale);
		String summary = String.join(" ", kind, one.placeName(), period, one.itemName(), state).strip();
		return new AtomFeed.Entry("urn:uuid:" + one.id(), one.title(), one.updatedAt(),
				site + "/disclosures/" + one.id(), one.unitName(), summary);
	}

}
