package org.yidiantong.evaluation.web;

import java.time.LocalDate;

import org.yidiantong.calendar.BusinessClock;
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

	Names names() {
		return new Names(this.organization.chart());
	}

	LocalDate today() {
		return this.clock.today();
	}

}
