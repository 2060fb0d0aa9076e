package org.yidiantong.checklist.coverage;

import java.util.List;
import java.util.Optional;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ListVersion;
import org.yidiantong.checklist.events.AdoptionReported;
import org.yidiantong.checklist.folder.BaseName;
import org.yidiantong.checklist.publishing.VersionPublication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports the version in effect of the bound district to its city and province, once, if
 * the district publishes upward.
 */
@Component
public class AdoptionReporting {

	private final ChecklistManagement checklists;

	private final VersionPublication publication;

	private final AdoptionReports reports;

	private final DistrictManagement districts;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	AdoptionReporting(ChecklistManagement checklists, VersionPublication publication, AdoptionReports reports,
			DistrictManagement districts, ApplicationEventPublisher events, BusinessClock clock) {
		this.checklists = checklists;
		this.publication = publication;
		this.reports = reports;
		this.districts = districts;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Reports the version in effect, unless it is reported already. A district without a
	 * list, or with a base list that is not kept with its items, reports nothing.
	 */
	@Transactional
	public void report() {
		if (!this.districts.settings().forReports().isPublishedUpward() || !hasList()) {
			return;
		}
		Checklist current = this.checklists.current();
		Optional<AdoptionReport> last = this.reports.last();
		if (last.filter((one) -> one.version().equals(current.version())).isPresent()) {
			return;
		}
		int revision = last.map(AdoptionReport::revision).orElse(0) + 1;
		counts(current)
			.map((counts) -> new AdoptionReport(revision, current.version(), current.base(), current.effectiveFrom(),
					counts, this.clock.instant()))
			.filter(this.reports::add)
			.ifPresent((report) -> this.events.publishEvent(event(report)));
	}

	private boolean hasList() {
		return this.checklists.versions()
			.stream()
			.anyMatch((one) -> !one.withdrawn() && !one.effectiveFrom().isAfter(this.clock.today()));
	}

	private Optional<AdoptionCounts> counts(Checklist current) {
		return BaseName.read(current.base()).flatMap((name) -> {
			List<Item> base = this.publication.baseItems(name);
			List<Item> own = this.publication.reworded(this.checklists.itemsOf(current.version()), name);
			return base.isEmpty() ? Optional.empty() : Optional.of(AdoptionCounts.of(base, own));
		});
	}

	private static AdoptionReported event(AdoptionReport report) {
		AdoptionCounts counts = report.counts();
		return new AdoptionReported(BoundDistrict.required().value(), report.version(), report.base(),
				report.effectiveFrom(), counts.unchanged(), counts.changed(), counts.added(), counts.leftOut(),
				report.revision(), report.reportedAt());
	}

}
