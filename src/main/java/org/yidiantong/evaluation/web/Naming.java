package org.yidiantong.evaluation.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;

import org.springframework.stereotype.Component;

/**
 * The names of places and units by their codes, and the day it is.
 */
@Component("evaluationNaming")
class Naming {

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	Naming(OrganizationManagement organization, BusinessClock clock) {
		this.organization = organization;
		this.clock = clock;
	}

	Map<String, String> names() {
		OrganizationChart chart = this.organization.chart();
		Map<String, String> names = new HashMap<>();
		chart.places().forEach((place) -> names.put(place.code(), place.name()));
		chart.units().forEach((unit) -> names.put(unit.code(), unit.name()));
		return names;
	}

	LocalDate today() {
		return this.clock.today();
	}

}
