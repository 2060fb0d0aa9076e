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
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The places and units of one district and their responsibilities. It is immutable and
 * needs no database, so a folder can be validated with it before anything is stored. If
 * codes collide, the first one counts.
 */
public final class OrganizationChart {

	private final Map<PlaceCode, Place> places = new LinkedHashMap<>();

	private final Map<PlaceCode, List<Place>> placesByTownship = new LinkedHashMap<>();

	private final Map<UnitCode, Unit> units = new LinkedHashMap<>();

	private final Map<UnitCode, List<Unit>> unitsByParent = new LinkedHashMap<>();

	private final Map<PlaceCode, Unit> handlingByPlace = new LinkedHashMap<>();

	private final Map<PlaceCode, Unit> disciplineByPlace = new LinkedHashMap<>();

	private final Map<String, Unit> departmentByFunction = new LinkedHashMap<>();

	private final Map<String, Unit> groupByPortfolio = new LinkedHashMap<>();

	private final Map<UnitCode, String> formerNames;

	/** Creates a chart from places and units in display order. */
	public OrganizationChart(Collection<Place> places, Collection<Unit> units) {
		this(places, units, Map.of());
	}

	/**
	 * Creates a chart that also knows the names of units that no longer exist, because
	 * the history of complaints mentions them.
	 */
	OrganizationChart(Collection<Place> places, Collection<Unit> units, Map<UnitCode, String> formerNames) {
		this.formerNames = Map.copyOf(formerNames);
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
		if (unit.parent() != null) {
			this.unitsByParent.computeIfAbsent(unit.parent(), (key) -> new ArrayList<>()).add(unit);
		}
		switch (unit.kind()) {
			case DEPARTMENT ->
				unit.functions().forEach((function) -> this.departmentByFunction.putIfAbsent(function, unit));
			case TOWNSHIP_GOVERNMENT, VILLAGE, COMMUNITY -> index(this.handlingByPlace, Unit::place, unit);
			case TOWNSHIP_DISCIPLINE -> index(this.disciplineByPlace, Unit::place, unit);
			case RESIDENT_GROUP -> index(this.groupByPortfolio, Unit::portfolio, unit);
		}
	}

	private static <K> void index(Map<K, Unit> index, Function<Unit, @Nullable K> key, Unit unit) {
		Optional.ofNullable(key.apply(unit)).ifPresent((value) -> index.putIfAbsent(value, unit));
	}

	public Optional<Place> place(PlaceCode code) {
		return Optional.ofNullable(this.places.get(code));
	}

	/** Returns each township, followed by its villages and communities. */
	public List<Place> places() {
		List<Place> inOrder = new ArrayList<>();
		for (Place township : townships()) {
			inOrder.add(township);
			inOrder.addAll(placesIn(township.code()));
		}
		return List.copyOf(inOrder);
	}

	/** Returns the townships only. */
	public List<Place> townships() {
		return this.places.values().stream().filter((place) -> place.kind() == PlaceKind.TOWNSHIP).toList();
	}

	/** Returns the township of a place; for a township, the township itself. */
	public Optional<Place> townshipOf(Place place) {
		return place((place.township() == null) ? place.code() : place.township());
	}

	/** Returns the villages and communities of a township. */
	public List<Place> placesIn(PlaceCode township) {
		return List.copyOf(this.placesByTownship.getOrDefault(township, List.of()));
	}

	/** Returns all units in display order, also those whose place is closed. */
	public List<Unit> units() {
		return List.copyOf(this.units.values());
	}

	/** Returns the active units of some kinds in display order. */
	public List<Unit> units(Predicate<UnitKind> kinds) {
		return this.units.values().stream().filter((unit) -> kinds.test(unit.kind())).filter(this::isActive).toList();
	}

	/**
	 * Whether a unit can be given work: its place is valid today. The unit of a closed
	 * village finishes what it has and gets nothing new.
	 */
	public boolean isActive(Unit unit) {
		return unit.place() == null || this.places.containsKey(unit.place());
	}

	public Optional<Unit> unit(UnitCode code) {
		return Optional.ofNullable(this.units.get(code));
	}

	/** Returns the units that have a unit as their parent. */
	public Stream<Unit> below(UnitCode unit) {
		return this.unitsByParent.getOrDefault(unit, List.of()).stream();
	}

	/** Returns the name of a place, or its code when the place is not valid today. */
	public String placeName(PlaceCode code) {
		return place(code).map(Place::name).orElse(code.value());
	}

	/**
	 * Returns the name of a unit, also of one that no longer exists; the code when it is
	 * unknown; null for null.
	 */
	public @Nullable String unitName(@Nullable UnitCode code) {
		return (code == null) ? null
				: unit(code).map(Unit::name).orElseGet(() -> this.formerNames.getOrDefault(code, code.value()));
	}

	/**
	 * Returns the unit that handles a place's own affairs: the village or community, or
	 * the township's government.
	 */
	public Optional<Unit> handlingUnitOf(Place place) {
		return Optional.ofNullable(this.handlingByPlace.get(place.code()));
	}

	/** Returns the government of a place's township. */
	public Optional<Unit> governmentOf(Place place) {
		return townshipOf(place).flatMap(this::handlingUnitOf);
	}

	/** Returns the discipline office of a place's township. */
	public Optional<Unit> disciplineOfficeOf(Place place) {
		return townshipOf(place).map(Place::code).map(this.disciplineByPlace::get);
	}

	/** Returns the only department of this district with a function. */
	public Optional<Unit> departmentFor(String function) {
		return Optional.ofNullable(this.departmentByFunction.get(function));
	}

	/** Returns the only resident group that supervises the departments of a portfolio. */
	public Optional<Unit> residentGroupFor(String portfolio) {
		return Optional.ofNullable(this.groupByPortfolio.get(portfolio));
	}

	/** Returns the functions that departments of this district have. */
	public Set<String> functions() {
		return new TreeSet<>(this.departmentByFunction.keySet());
	}

}
