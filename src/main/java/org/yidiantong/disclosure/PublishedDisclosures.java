package org.yidiantong.disclosure;

import java.util.List;
import java.util.UUID;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.Audience;
import org.yidiantong.disclosure.content.ContentMasking;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public door to the published disclosures of the bound district: masked, the newest
 * first, without those for party members.
 */
@Service
@Transactional(readOnly = true)
public class PublishedDisclosures {

	private final DisclosureQueries rows;

	private final Publications publications;

	private final Disclosures disclosures;

	private final ContentMasking masking;

	private final BusinessClock clock;

	PublishedDisclosures(DisclosureQueries rows, Publications publications, Disclosures disclosures,
			ContentMasking masking, BusinessClock clock) {
		this.masking = masking;
		this.clock = clock;
		this.rows = rows;
		this.publications = publications;
		this.disclosures = disclosures;
	}

	/**
	 * Lists disclosures in their newest version, those of the latest period first.
	 * @throws InvalidRequest when the cursor belongs to another list
	 */
	public Page<DisclosureSummary> list(DisclosureFilter filter, PageRequest page) {
		return Page.of(this.rows.published(filter, page.after(DisclosureFilter.After::parse), page.fetch()), page,
				DisclosureFilter.After::key);
	}

	/**
	 * The disclosures of the latest periods at a place, including those for its people
	 * only.
	 */
	public List<DisclosureSummary> latest(Place place, int limit) {
		return this.rows.published(DisclosureFilter.at(place), null, limit);
	}

	/**
	 * The disclosures that were published, corrected or withdrawn last, the latest first.
	 */
	public List<DisclosureSummary> changed(DisclosureFilter filter, int limit) {
		return this.rows.changed(filter, limit);
	}

	/**
	 * Finds all versions of a disclosure, as everybody reads them today: of a list of
	 * benefits only the sums once its notice period is over. Of one that was withdrawn
	 * only that, when and why.
	 * @throws DisclosureUnknown when there is none, or only one for party members
	 */
	public DisclosureVersions versions(UUID id) {
		List<PublishedDisclosure> versions = this.publications.of(BoundDistrict.required().value(), id)
			.stream()
			.map(Publication::published)
			.filter((one) -> one.summary().audience() != Audience.PARTY_MEMBERS)
			.map((one) -> one.on(this.clock.today(), this.masking))
			.toList();
		if (versions.isEmpty()) {
			throw new DisclosureUnknown();
		}
		return this.disclosures.findById(DisclosureId.of(id))
			.map(Disclosure::withdrawal)
			.map((withdrawal) -> new DisclosureVersions(List.of(versions.get(0).withdrawn(withdrawal))))
			.orElseGet(() -> new DisclosureVersions(versions));
	}

	/** A number that changes with every publication at a place or below it. */
	public int edition(PlaceCode place) {
		return this.rows.edition(place);
	}

}
