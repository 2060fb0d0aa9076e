package org.yidiantong.acceptance;

import java.util.Map;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.review.Review;
import org.yidiantong.checklist.review.ReviewManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;

import org.springframework.stereotype.Component;

/**
 * Opens a yearly review of the list.
 */
@Component
class ReviewObjects implements ModuleObjects {

	private final ReviewManagement reviews;

	private final BusinessClock clock;

	ReviewObjects(ReviewManagement reviews, BusinessClock clock) {
		this.reviews = reviews;
		this.clock = clock;
	}

	@Override
	public Map<String, String> ids(Actor desk, Actor village, String place) {
		Actor admin = Actors.post(Role.DISTRICT_ADMINISTRATOR);
		Review review = this.reviews.list(admin)
			.stream()
			.findFirst()
			.orElseGet(() -> this.reviews.open(admin, this.clock.today().getYear()));
		return Map.of("reviews/year", String.valueOf(review.year()));
	}

}
