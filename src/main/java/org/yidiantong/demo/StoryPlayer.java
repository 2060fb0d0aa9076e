package org.yidiantong.demo;

import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;

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

	private final DistrictManagement districts;

	StoryPlayer(StoryManagement stories, ModuleDoors doors, BusinessClock clock, DistrictManagement districts) {
		this.stories = stories;
		this.doors = doors;
		this.clock = clock;
		this.districts = districts;
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
		DistrictCode code = new DistrictCode(story.district());
		District district = this.districts.find(code)
			.orElseThrow(() -> new IllegalStateException("There is no district " + code));
		// no folder is applied while a story is played: read once instead of at each step
		try (BoundDistrict.Binding binding = BoundDistrict.open(district)) {
			Map<String, String> played = this.stories.played();
			StoryContext stage = new StoryContext(code, this.doors, played);
			int count = 0;
			for (Step step : Timeline.of(story)) {
				if (!played.containsKey(step.id())) {
					play(step, stage, played);
					after.accept(step);
					count++;
				}
			}
			return count;
		}
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
