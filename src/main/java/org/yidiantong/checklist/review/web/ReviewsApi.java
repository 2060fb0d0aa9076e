package org.yidiantong.checklist.review.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.review.Review;
import org.yidiantong.checklist.review.ReviewAnswer;
import org.yidiantong.checklist.review.ReviewManagement;
import org.yidiantong.checklist.review.ReviewedItem;
import org.yidiantong.checklist.review.Verdict;
import org.yidiantong.http.ConditionalWrite;
import org.yidiantong.http.EmptyRequest;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.http.Revision;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * API of yearly reviews of the list.
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
		return answer(this.reviews.find(actor, year));
	}

	@SecurityRequirement(name = "client", scopes = "checklist:write")
	@Operation(operationId = "openReview", summary = "开始年度清理", description = "按现行清单开始今年或去年的清理，记下各事项这一年的数字和失效的依据。一年一次。")
	@ApiResponse(responseCode = "201",
			headers = @Header(name = "Location", description = "清理的地址", required = true,
					schema = @Schema(type = "string", format = "uri-reference")))
	@ProblemResponse(status = 409, description = "这一年已经有清理")
	@ResponseStatus(HttpStatus.CREATED)
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ReviewAnswered> open(@Parameter(description = "六位区划代码") @PathVariable String district, Actor actor,
			OpenReviewRequest request) {
		Review review = this.reviews.open(actor, request.year());
		return ResponseEntity.created(URI.create("/api/v1/" + district + "/checklist/reviews/" + review.year()))
			.eTag(Revision.tag(review.revision()))
			.cacheControl(CacheControl.noStore())
			.body(ReviewAnswered.of(review));
	}

	@SecurityRequirement(name = "client", scopes = "checklist:write")
	@ProblemResponse(status = 404, description = "这一年没有清理")
	@ProblemResponse(status = 409, description = "已经办结")
	@Operation(operationId = "answerReview", summary = "填写清理意见", description = "对若干事项说明保留、调整还是取消，为什么。没有写的事项不变。")
	@ConditionalWrite
	@PutMapping(path = "/{year:[0-9]{4}}/answers", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ReviewAnswered> answer(Actor actor,
			@Parameter(description = "年份", example = "2021") @PathVariable int year, ReviewAnswersRequest request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		int revision = Revision.of(ifMatch);
		Map<String, ReviewAnswer> answers = request.of(this.reviews.findToAnswer(actor, year));
		try {
			return answer(this.reviews.answer(actor, year, revision, answers));
		}
		catch (InvalidRequest invalid) {
			throw request.placed(invalid);
		}
	}

	@SecurityRequirement(name = "client", scopes = "checklist:write")
	@ProblemResponse(status = 404, description = "这一年没有清理")
	@ProblemResponse(status = 409, description = "已经办结，或者还有依据失效的事项没有说明")
	@Operation(operationId = "closeReview", summary = "办结年度清理", description = "办结以后不再改变，并告知领导和有关主办部门。")
	@ConditionalWrite
	@PostMapping("/{year:[0-9]{4}}/close")
	ResponseEntity<ReviewAnswered> close(Actor actor,
			@Parameter(description = "年份", example = "2021") @PathVariable int year, EmptyRequest nothing,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		return answer(this.reviews.close(actor, year, Revision.of(ifMatch)));
	}

	private static ResponseEntity<ReviewAnswered> answer(Review review) {
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
