package org.yidiantong.separation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.yidiantong.checklist.adoption.AdoptionDraft;
import org.yidiantong.checklist.adoption.AdoptionManagement;
import org.yidiantong.checklist.folder.BaseName;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * Decisions about adopting a base list.
 */
@Component
class AdoptionRows implements RowsEverywhere.Part {

	private static final BaseName BASE = new BaseName("anhui", "2022.1");

	private final AdoptionManagement adoptions;

	AdoptionRows(AdoptionManagement adoptions) {
		this.adoptions = adoptions;
	}

	@Override
	public void make(DistrictCode district) {
		Actor admin = Actor.officer(UUID.randomUUID(), "admin", district, null, Set.of(Role.DISTRICT_ADMINISTRATOR));
		int revision = this.adoptions.find(admin, BASE).draft().revision();
		this.adoptions.decide(admin, BASE, new AdoptionDraft(revision, "2022.1", "2022-01-01", Map.of()));
	}

}
