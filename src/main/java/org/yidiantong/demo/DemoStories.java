package org.yidiantong.demo;

import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.disclosure.TaskSetting;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Plays the stories once districts and logins exist, and waits until the figures include
 * them. Only then is the application ready. A story that cannot be played to its end is
 * reported and keeps the application from becoming ready. A command that is attached to a
 * running application plays none.
 */
@Component("demoStories")
@Profile("demo")
@Order(20)
class DemoStories implements ApplicationRunner, HealthIndicator {

	private static final Logger LOG = LoggerFactory.getLogger(DemoStories.class);

	private final StoryPlayer player;

	private final DistrictManagement districts;

	private final TaskSetting tasks;

	private final ReportManagement reports;

	private final boolean attached;

	private final AtomicReference<String> state = new AtomicReference<>("waiting");

	DemoStories(StoryPlayer player, DistrictManagement districts, TaskSetting tasks, ReportManagement reports,
			@Value("${yidiantong.embedded.attach:false}") boolean attached) {
		this.attached = attached;
		this.player = player;
		this.districts = districts;
		this.tasks = tasks;
		this.reports = reports;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.attached) {
			return;
		}
		try {
			StoryFiles.all().forEach(this::play);
			this.state.set("complete");
		}
		catch (RuntimeException ex) {
			LOG.error("The demo stories are not complete", ex);
			this.state.set(String.valueOf(ex.getMessage()));
		}
	}

	private void play(Story story) {
		DistrictCode district = new DistrictCode(story.district());
		if (this.districts.find(district).isEmpty()) {
			LOG.warn("There is no district {}, so its story is not played", district);
			return;
		}
		this.state.set("playing " + district);
		long start = System.nanoTime();
		int steps = this.player.play(story);
		BoundDistrict.run(district, () -> {
			this.tasks.set();
			this.reports.catchUp();
		});
		LOG.info("Story of {}: {} steps in {} ms", district, steps, (System.nanoTime() - start) / 1_000_000);
	}

	@Override
	public Health health() {
		String now = String.valueOf(this.state.get());
		return (now.equals("complete") ? Health.up() : Health.down()).withDetail("stories", now).build();
	}

}
