package org.yidiantong.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.UnitsFile.Line;
import org.yidiantong.organization.UnitsFile.Post;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SourceDocument;

/**
 * Checks the units of a district for errors that a schema cannot express: duplicate
 * codes, unknown places, functions and parents, loops of parents, and responsibilities
 * that two units share.
 */
final class UnitsValidator {

	private final SourceDocument<UnitsFile> document;

	private final Map<PlaceCode, Place> places = new LinkedHashMap<>();

	private final Set<String> functions;

	private final Findings findings;

	private final Map<UnitCode, Location> lines = new LinkedHashMap<>();

	private final List<Unit> units = new ArrayList<>();

	private final List<InformationOfficer> officers = new ArrayList<>();

	private final DuplicateCheck codes;

	private final DuplicateCheck officerCodes;

	private final DuplicateCheck tasks;

	UnitsValidator(SourceDocument<UnitsFile> document, List<Place> places, Set<String> functions, Findings findings) {
		this.document = document;
		places.forEach((place) -> this.places.putIfAbsent(place.code(), place));
		this.functions = functions;
		this.findings = findings;
		this.codes = new DuplicateCheck("organization.unit-twice", findings);
		this.officerCodes = new DuplicateCheck("organization.officer-twice", findings);
		this.tasks = new DuplicateCheck("organization.task-twice", findings);
	}

	/** Reads the units. Call this once, before the other methods. */
	List<Unit> units() {
		UnitsFile file = this.document.value();
		if (file != null) {
			check("handling", NullableLists.of(file.handling()));
			check("supervising", NullableLists.of(file.supervising()));
			checkParents();
			checkEveryPlaceIsServed();
		}
		return this.units;
	}

	/** Returns the posts: one in each unit unless the file lists others. */
	List<InformationOfficer> officers() {
		return this.officers;
	}

	private void check(String side, List<@Nullable Line> lines) {
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			if (line != null) {
				check(line, "/" + side + "/" + i);
			}
		}
	}

	private void check(Line line, String pointer) {
		this.codes.see(line.code(), at(pointer + "/code"));
		checkPlace(line, pointer);
		List<String> known = NullableLists.present(line.functions());
		for (String function : known) {
			if (!this.functions.contains(function)) {
				this.findings.addUnknown(at(pointer + "/functions"), "organization.function-unknown", function,
						this.functions);
			}
			this.tasks.see("职能 " + function, at(pointer + "/functions"));
		}
		if (line.code() == null || line.name() == null || line.kind() == null) {
			return;
		}
		if (line.kind() == UnitKind.RESIDENT_GROUP && line.portfolio() != null) {
			this.tasks.see("联系口 " + line.portfolio(), at(pointer + "/portfolio"));
		}
		UnitCode unit = new UnitCode(line.code());
		this.lines.putIfAbsent(unit, at(pointer));
		this.units.add(new Unit(unit, line.name(), line.kind(), new LinkedHashSet<>(known), line.portfolio(),
				PlaceCode.orNull(line.place()), UnitCode.orNull(line.parent())));
		addOfficers(line, unit, pointer);
	}

	private void checkPlace(Line line, String pointer) {
		String code = line.place();
		UnitKind kind = line.kind();
		if (code == null || kind == null) {
			return;
		}
		Place place = this.places.get(new PlaceCode(code));
		if (place == null) {
			this.findings.addUnknown(at(pointer + "/place"), "organization.place-unknown", code,
					words(this.places.keySet()));
			return;
		}
		PlaceKind served = served(kind);
		if (served != place.kind()) {
			this.findings.add(at(pointer + "/place"), "organization.place-kind", kind, code, place.name());
		}
		else {
			this.tasks.see((kind.supervising() ? "监督 " : "办理 ") + place.name() + " " + code, at(pointer + "/place"));
		}
	}

	/** Returns the kind of place that units of a kind serve; null for none. */
	private static @Nullable PlaceKind served(UnitKind kind) {
		return switch (kind) {
			case TOWNSHIP_GOVERNMENT, TOWNSHIP_DISCIPLINE -> PlaceKind.TOWNSHIP;
			case VILLAGE -> PlaceKind.VILLAGE;
			case COMMUNITY -> PlaceKind.COMMUNITY;
			case DEPARTMENT, RESIDENT_GROUP -> null;
		};
	}

	private void addOfficers(Line line, UnitCode unit, String pointer) {
		List<@Nullable Post> named = NullableLists.of(line.officers());
		if (named.isEmpty()) {
			this.officers.add(new InformationOfficer(unit.officerPost(), unit));
			return;
		}
		for (Post post : named) {
			if (post != null && post.code() != null) {
				this.officerCodes.see(post.code(), at(pointer + "/officers"));
				this.officers.add(new InformationOfficer(post.code(), unit));
			}
		}
	}

	private void checkParents() {
		Map<UnitCode, UnitCode> parents = new LinkedHashMap<>();
		for (Unit unit : this.units) {
			if (unit.parent() == null) {
				continue;
			}
			if (this.lines.containsKey(unit.parent())) {
				parents.putIfAbsent(unit.code(), unit.parent());
			}
			else {
				this.findings.addUnknown(line(unit.code()), "organization.parent-unknown", unit.parent().value(),
						words(this.lines.keySet()));
			}
		}
		new ParentCycles(parents).each((loop) -> this.findings.add(line(loop.get(0)), "organization.parent-loop",
				String.join(" → ", words(loop))));
	}

	private void checkEveryPlaceIsServed() {
		OrganizationChart chart = new OrganizationChart(this.places.values(), this.units);
		for (Place place : chart.places()) {
			if (chart.handlingUnitOf(place).isEmpty()) {
				this.findings.add(at("/handling"), "organization.place-unserved", place.name(), place.code());
			}
			if (place.kind() == PlaceKind.TOWNSHIP && chart.disciplineOfficeOf(place).isEmpty()) {
				this.findings.add(at("/supervising"), "organization.township-unwatched", place.name(), place.code());
			}
		}
	}

	private static List<String> words(Collection<?> codes) {
		return codes.stream().map(Object::toString).toList();
	}

	private Location line(UnitCode unit) {
		return this.lines.getOrDefault(unit, at(""));
	}

	private Location at(String pointer) {
		return this.document.lines().apply(pointer);
	}

}
