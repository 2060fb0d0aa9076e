package org.yidiantong.identity.activation.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.activation.IssueCodes;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.organization.PlaceCode;

/**
 * The form for the codes of many posts.
 *
 * @param townships codes of townships
 * @param departments whether the posts of departments and resident groups are chosen
 * @param posts codes of posts, separated by blanks, commas or lines
 * @param again whether posts that can sign in get a new code
 * @param opened seconds of system time at which the form was opened
 */
record CodeBatchForm(@Nullable List<String> townships, @Nullable Boolean departments, @Nullable String posts,
		@Nullable Boolean again, @Nullable Long opened) {

	static CodeBatchForm empty(Instant now) {
		return new CodeBatchForm(List.of(), false, "", false, now.getEpochSecond());
	}

	IssueCodes asked(Instant now) {
		Set<PlaceCode> places = Objects.requireNonNullElse(this.townships, List.<String>of())
			.stream()
			.flatMap((code) -> PlaceCode.read(code).stream())
			.collect(Collectors.toSet());
		List<String> typed = Arrays.stream(PlainText.of(this.posts).split("[\\s,，、;；]+"))
			.filter((post) -> !post.isEmpty())
			.distinct()
			.limit(IssueCodes.MOST + 1L)
			.toList();
		return new IssueCodes(places, Boolean.TRUE.equals(this.departments), typed, Boolean.TRUE.equals(this.again),
				opened(now));
	}

	/** A time that is missing, unreadable or in the future counts as now. */
	private Instant opened(Instant now) {
		try {
			Instant time = (this.opened == null) ? now : Instant.ofEpochSecond(this.opened);
			return time.isAfter(now) ? now : time;
		}
		catch (DateTimeException ex) {
			return now;
		}
	}

}
