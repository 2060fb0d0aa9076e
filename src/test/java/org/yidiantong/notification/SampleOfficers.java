package org.yidiantong.notification;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.OfficerDirectory;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * Officers of the tests.
 */
@Component
public class SampleOfficers implements OfficerDirectory {

	/** The district that they belong to. */
	public static final DistrictCode YUAN = new DistrictCode(341503);

	private final Map<UUID, Actor> known = new ConcurrentHashMap<>();

	/** An officer of a unit of his own. */
	public static Actor officer() {
		return of("OF-SAMPLE", "HU-" + UUID.randomUUID());
	}

	/** An officer of a unit. */
	public static Actor of(String post, String unit) {
		return Actor.officer(UUID.randomUUID(), post, YUAN, UnitCode.orNull(unit), Set.of(Role.HANDLING_OFFICER));
	}

	/** Makes an officer known. */
	public Actor know(Actor officer) {
		this.known.put(officer.id(), officer);
		return officer;
	}

	/** Makes an officer unknown, as after shutting the account out. */
	public void shutOut(Actor officer) {
		this.known.remove(officer.id());
	}

	@Override
	public Optional<Actor> officer(UUID account) {
		return Optional.ofNullable(this.known.get(account));
	}

}
