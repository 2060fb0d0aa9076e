package org.yidiantong.demo;

import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays a story from where the last run ended, each step in its own transaction and at
 * its own business time. After an interruption the next run continues with the first
 * incomplete step.
 */
@Component
@Profile("demo")
class StoryPlayer {

	private final StoryManagement stories;

	private final ModuleDoors doors;

	private final BusinessClock clock;

	StoryPlayer(StoryManagement stories, ModuleDoors doors, BusinessClock clock) {
		this.stories = stories;
		this.doors = doors;
		this.clock = clock;
	}

	/** Plays the remaining steps and returns their number. */
	int play(Story story) {
		return play(story, (step) -> {
		});
	}

	/**
	 * @param after called after each step; its exception ends the run
	 */
	int play(Story story, Consumer<Step> after) {
		DistrictCode district = new DistrictCode(story.district());
		return BoundDistrict.call(district, () -> {
			Map<String, String> played = this.stories.played();
			StoryContext stage = new StoryContext(district, this.doors, played);
			int count = 0;
			for (Step step : Timeline.of(story)) {
				if (!played.containsKey(step.id())) {
					play(step, stage, played);
					after.accept(step);
					count++;
				}
			}
			return count;
		});
	}

	private void play(Step step, StoryContext stage, Map<String, String> played) {
		this.clock.at(step.at().atZone(BusinessClock.ZONE).toInstant(), () -> {
			try {
				@Nullable String kept = this.stories.play(step.id(), () -> step.work().on(stage));
				played.put(step.id(), (kept == null) ? "" : kept);
			}
			catch (RuntimeException ex) {
				throw new IllegalStateException("Step " + step.id() + " cannot be played: " + ex.getMessage(), ex);
			}
		});
	}

}
