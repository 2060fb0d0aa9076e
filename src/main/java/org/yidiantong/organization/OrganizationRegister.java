package org.yidiantong.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yidiantong.calendar.BusinessClock;

import org.springframework.stereotype.Component;

/**
 * Updates the stored places, units and posts from a folder, and closes those that the
 * folder no longer has.
 */
@Component
class OrganizationRegister {

	private final RegisteredPlaces places;

	private final RegisteredUnits units;

	private final OfficerPosts posts;

	private final BusinessClock clock;

	OrganizationRegister(RegisteredPlaces places, RegisteredUnits units, OfficerPosts posts, BusinessClock clock) {
		this.places = places;
		this.units = units;
		this.posts = posts;
		this.clock = clock;
	}

	void takeOver(OrganizationDraft draft) {
		LocalDate today = this.clock.today();
		takeOverPlaces(draft.chart().places(), today);
		takeOverUnits(draft.chart().units(), today);
		takeOverPosts(draft.officers(), today);
	}

	private void takeOverPlaces(List<Place> said, LocalDate today) {
		Map<PlaceCode, RegisteredPlace> kept = byCode(this.places.findAll(), RegisteredPlace::code);
		Map<PlaceCode, RegisteredPlace> current = new HashMap<>();
		for (int i = 0; i < said.size(); i++) {
			Place place = said.get(i);
			RegisteredPlace registered = kept.remove(place.code());
			if (registered == null) {
				registered = this.places.save(new RegisteredPlace(place, i));
			}
			registered.update(place, i);
			current.put(place.code(), registered);
			RegisteredPlace township = (place.township() != null) ? current.get(place.township()) : null;
			if (township != null) {
				registered.belongTo(township, today);
			}
		}
		kept.values().forEach((gone) -> gone.close(today));
	}

	private void takeOverUnits(List<Unit> said, LocalDate today) {
		Map<UnitCode, RegisteredUnit> kept = byCode(this.units.findAll(), RegisteredUnit::code);
		for (int i = 0; i < said.size(); i++) {
			Unit unit = said.get(i);
			RegisteredUnit registered = kept.remove(unit.code());
			if (registered == null) {
				this.units.save(new RegisteredUnit(unit, i));
			}
			else {
				registered.update(unit, i);
			}
		}
		kept.values().forEach((gone) -> gone.close(today));
	}

	private void takeOverPosts(List<InformationOfficer> said, LocalDate today) {
		Map<String, OfficerPost> kept = byCode(this.posts.findAll(), OfficerPost::code);
		for (InformationOfficer officer : said) {
			OfficerPost post = kept.remove(officer.code());
			if (post == null) {
				this.posts.save(new OfficerPost(officer));
			}
			else {
				post.update(officer);
			}
		}
		kept.values().forEach((gone) -> gone.close(today));
	}

	private static <K, T> Map<K, T> byCode(List<T> all, Function<T, K> code) {
		return all.stream()
			.collect(Collectors.toMap(code, Function.identity(), (first, second) -> first, HashMap::new));
	}

}
