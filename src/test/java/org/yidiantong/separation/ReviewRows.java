package org.yidiantong.separation;

import java.util.Set;
import java.util.UUID;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.review.ReviewManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * A yearly review of the list.
 */
@Component
class ReviewRows implements RowsEverywhere.Part {

	private final ReviewManagement reviews;

	private final BusinessClock clock;

	ReviewRows(ReviewManagement reviews, BusinessClock clock) {
		this.reviews = reviews;
		this.clock = clock;
	}

	@Override
	public void make(DistrictCode district) {
		Actor admin = Actor.officer(UUID.randomUUID(), "admin", district, null, Set.of(Role.DISTRICT_ADMINISTRATOR));
		if (this.reviews.list(admin).isEmpty()) {
			this.reviews.open(admin, this.clock.today().getYear());
		}
	}

}
