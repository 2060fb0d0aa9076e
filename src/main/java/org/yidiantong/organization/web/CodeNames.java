package org.yidiantong.organization.web;

import java.util.Optional;

import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.site.ArgumentNames;

import org.springframework.stereotype.Component;

/**
 * Names the units and places of the bound district in refusals that state their codes.
 */
@Component
class CodeNames implements ArgumentNames {

	private final OrganizationManagement organization;

	CodeNames(OrganizationManagement organization) {
		this.organization = organization;
	}

	@Override
	public Optional<String> name(Object argument) {
		if (argument instanceof UnitCode unit) {
			return Optional.ofNullable(this.organization.chart().unitName(unit));
		}
		return (argument instanceof PlaceCode place) ? Optional.of(this.organization.chart().placeName(place))
				: Optional.empty();
	}

}
