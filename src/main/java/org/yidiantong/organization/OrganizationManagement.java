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
 * Provides the places and units of the bound district that are valid today, in business
 * time. This is the door of the module.
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
	 * Returns the chart of all places and units that are valid today. It is cached; the
	 * next call sees a folder that any instance has applied.
	 */
	public OrganizationChart chart() {
		LocalDate today = this.clock.today();
		return this.charts.get(today, () -> new OrganizationChart(this.queries.places(today), this.queries.openUnits(),
				this.queries.formerUnits()));
	}

	/** Finds a place by its permanent code, including places that are no longer valid. */
	public Optional<Place> place(PlaceCode code) {
		return chart().place(code).or(() -> this.queries.place(code));
	}

	/**
	 * Finds a place by its permanent code, or by a name, alias or statistical code that
	 * is unique.
	 */
	public Optional<Place> resolve(String text) {
		return PlaceCode.read(text).flatMap(this::place).or(() -> only(this.queries.called(text)));
	}

	/**
	 * Returns the places that are valid today, each township before its villages and
	 * communities.
	 */
	public List<Place> places() {
		return this.queries.places(this.clock.today());
	}

	/**
	 * Returns all places of the folder, also those that are not valid yet or any more.
	 */
	public List<Place> everyPlace() {
		return this.queries.openPlaces();
	}

	/** Returns the numbers of units, posts and places. */
	public OrganizationFigures figures() {
		return this.queries.figures(this.clock.today());
	}

	private static Optional<Place> only(List<Place> places) {
		return (places.size() == 1) ? Optional.of(places.get(0)) : Optional.empty();
	}

}
