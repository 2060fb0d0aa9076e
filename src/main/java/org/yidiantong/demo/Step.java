package org.yidiantong.demo;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * One thing that happens in a story.
 *
 * @param id unique in the story, the same each time
 * @param at Shanghai time
 * @param work what is done
 */
record Step(String id, LocalDateTime at, Work work) {

	/** What is done, and what it leaves for later steps. */
	@FunctionalInterface
	interface Work {

		@Nullable String on(Stage stage);

	}

}
