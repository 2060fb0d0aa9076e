package org.yidiantong.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The places and units of one district and who answers for what. Immutable and without a
 * database, so that a folder can be checked by it before anything is stored; where codes
 * collide the first counts.
 */
public final class OrganizationChart {

	private final Map<String, Place> places = new LinkedHashMap<>();

	private final Map<String, List<Place>> placesByTownship = new LinkedHashMap<>();

	private final Map<String, Unit> units = new LinkedHashMap<>();

	private final Map<String, Unit> handlingByPlace = new LinkedHashMap<>();

	private final Map<String, Unit> disciplineByPlace = new LinkedHashMap<>();

	private final Map<String, Unit> departmentByFunction = new LinkedHashMap<>();

	private final Map<String, Unit> groupByPortfolio = new LinkedHashMap<>();

	/**
	 * Takes places and units in the order in which they are to be shown.
	 */
	public OrganizationChart(Collection<Place> places, Collection<Unit> units) {
		places.forEach(this::add);
		units.forEach(this::add);
	}

	private void add(Place place) {
		if (this.places.putIfAbsent(place.code(), place) == null && place.township() != null) {
			this.placesByTownship.computeIfAbsent(place.township(), (key) -> new ArrayList<>()).add(place);
		}
	}

	private void add(Unit unit) {
		if (this.units.putIfAbsent(unit.code(), unit) != null) {
			return;
		}
		switch (unit.kind()) {
			case DEPARTMENT ->
				unit.functions().forEach((function) -> this.departmentByFunction.putIfAbsent(function, unit));
			case TOWNSHIP_GOVERNMENT, VILLAGE, COMMUNITY -> index(this.handlingByPlace, Unit::place, unit);
			case TOWNSHIP_DISCIPLINE -> index(this.disciplineByPlace, Unit::place, unit);
			case RESIDENT_GROUP -> index(this.groupByPortfolio, Unit::portfolio, unit);
		}
	}

	private static void index(Map<String, Unit> index, Function<Unit, String> key, Unit unit) {
		Optional.ofNullable(key.apply(unit)).ifPresent((value) -> index.putIfAbsent(value, unit));
	}

	public Optional<Place> place(String code) {
		return Optional.ofNullable(this.places.get(code));
	}

	/** Each township and after it the places in it. */
	public List<Place> places() {
		List<Place> inOrder = new ArrayList<>();
		for (Place township : townships()) {
			inOrder.add(township);
			inOrder.addAll(placesIn(township.code()));
		}
		return List.copyOf(inOrder);
	}

	/** The townships alone. */
	public List<Place> townships() {
		return this.places.values().stream().filter((place) -> place.kind() == PlaceKind.TOWNSHIP).toList();
	}

	/** The township that a place lies in; a township lies in itself. */
	public Optional<Place> townshipOf(Place place) {
		return place((place.township() == null) ? place.code() : place.township());
	}

	/** The villages and communities of a township. */
	public List<Place> placesIn(String township) {
		return List.copyOf(this.placesByTownship.getOrDefault(township, List.of()));
	}

	/** All units, in order. */
	public List<Unit> units() {
		return List.copyOf(this.units.values());
	}

	/** The units of some kinds, in order. */
	public List<Unit> units(Predicate<UnitKind> kinds) {
		return this.units.values().stream().filter((unit) -> kinds.test(unit.kind())).toList();
	}

	public Optional<Unit> unit(String code) {
		return Optional.ofNullable(this.units.get(code));
	}

	/** The name of a place, or its code when the place is not in effect today. */
	public String placeName(String code) {
		return place(code).map(Place::name).orElse(code);
	}

	/** The name of a unit, or its code when the unit no longer exists; null for null. */
	public @Nullable String unitName(@Nullable String code) {
		return (code == null) ? null : unit(code).map(Unit::name).orElse(code);
	}

	/**
	 * Who handles what is the place's own business: the village or community, or the
	 * township's government.
	 */
	public Optional<Unit> handlingUnitOf(Place place) {
		return Optional.ofNullable(this.handlingByPlace.get(place.code()));
	}

	/** The government of the township that a place lies in. */
	public Optional<Unit> governmentOf(Place place) {
		return townshipOf(place).flatMap(this::handlingUnitOf);
	}

	/** The discipline office of the township that a place lies in. */
	public Optional<Unit> disciplineOfficeOf(Place place) {
		return townshipOf(place).map(Place::code).map(this.disciplineByPlace::get);
	}

	/** The one department that has a function in this district. */
	public Optional<Unit> departmentFor(String function) {
		return Optional.ofNullable(this.departmentByFunction.get(function));
	}

	/** The one resident group that supervises the departments of a portfolio. */
	public Optional<Unit> residentGroupFor(String portfolio) {
		return Optional.ofNullable(this.groupByPortfolio.get(portfolio));
	}

	/** The functions that some department has. */
	public Set<String> functions() {
		return new TreeSet<>(this.departmentByFunction.keySet());
	}

}
