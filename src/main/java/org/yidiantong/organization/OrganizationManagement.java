package org.yidiantong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.FolderCache;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the places and units of the bound district, as they are today by business
 * time.
 */
@Service
@Transactional(readOnly = true)
public class OrganizationManagement {

	private final OrganizationQueries queries;

	private final BusinessClock clock;

	private final FolderCache<OrganizationChart> charts;

	OrganizationManagement(OrganizationQueries queries, BusinessClock clock, DistrictManagement districts) {
		this.queries = queries;
		this.clock = clock;
		this.charts = districts.folderCache();
	}

	/**
	 * The whole district: the places and units that count today. Cached; a folder that is
	 * applied by any instance is seen at the next call.
	 */
	public OrganizationChart chart() {
		LocalDate today = this.clock.today();
		return this.charts.get(today,
				() -> new OrganizationChart(this.queries.places(today), this.queries.openUnits()));
	}

	/** A place by its permanent code, also one that no longer counts. */
	public Optional<Place> place(String code) {
		return this.queries.place(code);
	}

	/**
	 * A place by its permanent code, or else the only one of this name, alias or
	 * statistical code.
	 */
	public Optional<Place> resolve(String text) {
		return place(text).or(() -> only(this.queries.called(text)));
	}

	/** The places that count today, each township before those in it. */
	public List<Place> places() {
		return this.queries.places(this.clock.today());
	}

	/** How many of each there are. */
	public OrganizationFigures figures() {
		return this.queries.figures(this.clock.today());
	}

	private static Optional<Place> only(List<Place> places) {
		return (places.size() == 1) ? Optional.of(places.get(0)) : Optional.empty();
	}

}
