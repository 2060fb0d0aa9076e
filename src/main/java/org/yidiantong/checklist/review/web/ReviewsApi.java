package org.yidiantong.checklist.review.web;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.review.Review;
import org.yidiantong.checklist.review.ReviewManagement;
import org.yidiantong.checklist.review.ReviewedItem;
import org.yidiantong.checklist.review.Verdict;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.http.Revision;
import org.yidiantong.identity.Actor;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * API to read yearly reviews of the list. They are written on pages.
 */
@Tag(name = "checklist", description = "小微权力清单")
@RestController
@RequestMapping(path = "/api/v1/{district}/checklist/reviews", produces = MediaType.APPLICATION_JSON_VALUE)
class ReviewsApi {

	private final ReviewManagement reviews;

	ReviewsApi(ReviewManagement reviews) {
		this.reviews = reviews;
	}

	@SecurityRequirement(name = "client", scopes = "checklist:propose")
	@ProblemResponse(status = 404, description = "这一年没有清理")
	@Operation(operationId = "findReview", summary = "清单年度清理",
			description = "一年的清理：每个事项开始清理时的投诉、评价和失效的依据，管理员的意见和理由。verdict 为 null 的还没有说；办结以后，没有说的算保留。"
					+ "closedAt 不为 null 的已办结，不再改变；还没有办结的，只有 checklist:write 能看。")
	@GetMapping("/{year:[0-9]{4}}")
	ResponseEntity<ReviewAnswered> find(Actor actor,
			@Parameter(description = "年份", example = "2021") @PathVariable int year) {
		Review review = this.reviews.find(actor, year);
		return ResponseEntity.ok()
			.eTag(Revision.tag(review.revision()))
			.cacheControl(CacheControl.noStore())
			.body(ReviewAnswered.of(review));
	}

	/**
	 * A review.
	 *
	 * @param version of the list that is reviewed
	 * @param closedAt null while it is open
	 */
	record ReviewAnswered(int year, int revision, String version, Instant openedAt, @Nullable Instant closedAt,
			List<ItemReviewed> items) {

		static ReviewAnswered of(Review one) {
			return new ReviewAnswered(one.year(), one.revision(), one.version(), one.openedAt(), one.closedAt(),
					one.items().stream().map(ItemReviewed::of).toList());
		}

	}

	/**
	 * An item in a review.
	 *
	 * @param lapsed titles of bases that were not in force
	 * @param led whether it had a lead
	 * @param verdict null when nothing was said
	 */
	record ItemReviewed(ItemCode code, String name, long complaints, long rated, long satisfied, List<String> lapsed,
			boolean led, @Nullable Verdict verdict, String reason) {

		static ItemReviewed of(ReviewedItem one) {
			return new ItemReviewed(one.code(), one.name(), one.figure().complaints(), one.figure().rated(),
					one.figure().satisfied(), one.lapsed(), one.led(), one.answer().verdict(), one.answer().reason());
		}

	}

}
