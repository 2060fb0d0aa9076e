package org.yidiantong.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.PlacesFile.Settlement;
import org.yidiantong.organization.PlacesFile.Township;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SourceDocument;

/**
 * Checks the places of a district for errors that a schema cannot express: inconsistent
 * codes, duplicate names and codes, and periods that end before they begin.
 */
final class PlacesValidator {

	private final SourceDocument<PlacesFile> document;

	private final DistrictCode district;

	private final Findings findings;

	private final DuplicateCheck codes;

	private final DuplicateCheck statCodes;

	private final List<Place> places = new ArrayList<>();

	PlacesValidator(SourceDocument<PlacesFile> document, DistrictCode district, Findings findings) {
		this.document = document;
		this.district = district;
		this.findings = findings;
		this.codes = new DuplicateCheck("organization.place-twice", findings);
		this.statCodes = new DuplicateCheck("organization.stat-code-twice", findings);
	}

	/** Returns the valid places, each township before its villages and communities. */
	List<Place> places() {
		PlacesFile file = this.document.value();
		List<@Nullable Township> townships = (file != null) ? NullableLists.of(file.townships()) : List.of();
		DuplicateCheck names = new DuplicateCheck("organization.name-twice", this.findings);
		for (int i = 0; i < townships.size(); i++) {
			Township township = townships.get(i);
			if (township != null) {
				names.see(township.name(), at("/townships/%d/name", i));
				check(township, i);
			}
		}
		return this.places;
	}

	private void check(Township township, int i) {
		String code = township.code();
		this.codes.see(code, at("/townships/%d/code", i));
		if (code != null && !code.startsWith(this.district.toString())) {
			this.findings.add(at("/townships/%d/code", i), "organization.township-code", code, this.district);
		}
		checkDays(township.validFrom(), township.validTo(), at("/townships/%d/validTo", i));
		if (code != null && township.name() != null) {
			this.places.add(new Place(new PlaceCode(code), township.name(), PlaceKind.TOWNSHIP, township.type(), null,
					NullableLists.present(township.aliases()), null, township.validFrom(), township.validTo()));
		}
		List<@Nullable Settlement> settlements = NullableLists.of(township.places());
		DuplicateCheck names = new DuplicateCheck("organization.name-twice", this.findings);
		for (int j = 0; j < settlements.size(); j++) {
			Settlement settlement = settlements.get(j);
			if (settlement != null) {
				check(township, settlement, i, j, names);
			}
		}
	}

	private void check(Township township, Settlement settlement, int i, int j, DuplicateCheck names) {
		Location at = at("/townships/%d/places/%d", i, j);
		names.see(settlement.name(), at("/townships/%d/places/%d/name", i, j));
		for (String alias : NullableLists.present(settlement.aliases())) {
			names.see(alias, at("/townships/%d/places/%d/aliases", i, j));
		}
		this.codes.see(settlement.code(), at("/townships/%d/places/%d/code", i, j));
		this.statCodes.see(settlement.statCode(), at("/townships/%d/places/%d/statCode", i, j));
		checkCode(township, settlement, at("/townships/%d/places/%d/code", i, j));
		checkDays(settlement.validFrom(), settlement.validTo(), at("/townships/%d/places/%d/validTo", i, j));
		if (isBefore(settlement.validFrom(), township.validFrom())
				|| isBefore(township.validTo(), settlement.validTo())) {
			this.findings.add(at, "organization.validity-outside", Objects.toString(settlement.name()),
					Objects.toString(township.name()));
		}
		add(township, settlement);
	}

	/**
	 * Checks the form of the codes. They begin with the district's code, but a place
	 * keeps the code of its first township, which may differ from the current one.
	 */
	private void checkCode(Township township, Settlement settlement, Location at) {
		String code = settlement.code();
		if (code == null || settlement.kind() == null) {
			return;
		}
		String letter = (settlement.kind() == PlaceKind.VILLAGE) ? "V" : "C";
		if (!code.startsWith(this.district.toString()) || !code.matches("\\d{9}-" + letter + "\\d{2,3}")) {
			this.findings.add(at, "organization.place-code", code, township.code(), letter);
		}
		if (settlement.statCode() != null && !settlement.statCode().startsWith(this.district.toString())) {
			this.findings.add(at, "organization.stat-code", settlement.statCode(), this.district);
		}
	}

	private void checkDays(@Nullable LocalDate from, @Nullable LocalDate to, Location at) {
		if (isBefore(to, from)) {
			this.findings.add(at, "organization.validity-reversed", from, to);
		}
	}

	private void add(Township township, Settlement settlement) {
		if (township.code() != null && settlement.code() != null && settlement.name() != null
				&& settlement.kind() != null) {
			this.places.add(new Place(new PlaceCode(settlement.code()), settlement.name(), settlement.kind(), null,
					new PlaceCode(township.code()), NullableLists.present(settlement.aliases()), settlement.statCode(),
					settlement.validFrom(), settlement.validTo()));
		}
	}

	private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
		return day != null && other != null && day.isBefore(other);
	}

	private Location at(String pointer, Object... arguments) {
		return this.document.at(pointer, arguments);
	}

}
