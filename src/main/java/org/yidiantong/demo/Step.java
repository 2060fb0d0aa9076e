package org.yidiantong.demo;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * One step of a story.
 *
 * @param id unique in the story, the same each time
 * @param at Shanghai time
 * @param work what is done
 */
record Step(String id, LocalDateTime at, Work work) {

	/** The action of a step. Returns what later steps need. */
	@FunctionalInterface
	interface Work {

		@Nullable String on(StoryContext stage);

	}

}
