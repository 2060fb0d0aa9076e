package org.yidiantong.demo;

import java.time.LocalDateTime;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * One step of a story.
 *
 * @param id unique in the story, the same each time
 * @param at Shanghai time
 * @param before what has to be ready when the step's transaction begins
 * @param work what is done
 */
record Step(String id, LocalDateTime at, Consumer<StoryContext> before, Work work) {

	/** A step that needs nothing. */
	Step(String id, LocalDateTime at, Work work) {
		this(id, at, (stage) -> {
		}, work);
	}

	/** The action of a step. Returns what later steps need. */
	@FunctionalInterface
	interface Work {

		@Nullable String on(StoryContext stage);

	}

}
