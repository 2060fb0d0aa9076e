package org.yidiantong.demo;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.yidiantong.identity.AccountManagement;
import org.yidiantong.identity.AccountSummary;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.DistrictCode;

/**
 * The officers of one district, acting under their own accounts.
 */
final class StoryOfficers {

	private static final String DISPATCHER = "dispatcher";

	private final DistrictCode district;

	private final OrganizationChart chart;

	private final Map<String, UUID> accounts = new HashMap<>();

	StoryOfficers(DistrictCode district, OrganizationChart chart, AccountManagement management) {
		this.district = district;
		this.chart = chart;
		Actor administrator = Actor.officer(made("admin"), "admin", district, null,
				Set.of(Role.DISTRICT_ADMINISTRATOR));
		PageRequest asked = new PageRequest(PageRequest.MOST, null);
		for (AccountSummary each : management.list(administrator, "", asked).items()) {
			this.accounts.put(each.post(), each.id());
		}
	}

	/** The first desk of a place. */
	Actor desk(PlaceCode place) {
		return of(this.chart.disciplineOfficeOf(place(place)).map(Unit::code).orElseThrow(), Role.SUPERVISING_OFFICER);
	}

	/** The officer of a handling unit. */
	Actor handler(UnitCode unit) {
		return of(unit, Role.HANDLING_OFFICER);
	}

	/** The officer who writes disclosures for a village. */
	Actor writer(PlaceCode place) {
		return handler(this.chart.handlingUnitOf(place(place)).map(Unit::code).orElseThrow());
	}

	/** An officer of the district itself. */
	Actor dispatcher() {
		return Actor.officer(account(DISPATCHER), DISPATCHER, this.district, null, EnumSet.of(Role.DISPATCHER));
	}

	private Place place(PlaceCode code) {
		return this.chart.place(code).orElseThrow();
	}

	private Actor of(UnitCode unit, Role role) {
		String post = unit.officerPost();
		return Actor.officer(account(post), post, this.district, unit, EnumSet.of(role));
	}

	private UUID account(String post) {
		return this.accounts.getOrDefault(post, made(post));
	}

	/** An id for a post without an account, the same on every run. */
	private UUID made(String post) {
		return UUID.nameUUIDFromBytes((this.district + "/" + post).getBytes(StandardCharsets.UTF_8));
	}

}
