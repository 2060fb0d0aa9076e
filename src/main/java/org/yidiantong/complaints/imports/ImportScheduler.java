package org.yidiantong.complaints.imports;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

import org.yidiantong.tenancy.BoundDistrict;

/**
 * Takes up imports that were interrupted. A shared table tells in which districts there
 * are some. {@code yidiantong.imports.schedule.enabled=false} turns it off in an instance
 * that only serves requests.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "yidiantong.imports.schedule.enabled", matchIfMissing = true)
@EnableScheduling
class ImportScheduler {

	private final Imports imports;

	private final ImportRunner runner;

	ImportScheduler(Imports imports, ImportRunner runner) {
		this.imports = imports;
		this.runner = runner;
	}

	@Scheduled(initialDelay = 30_000, fixedDelay = 30_000)
	void resume() {
		this.imports.running()
			.forEach((district) -> BoundDistrict.run(district,
					() -> this.imports.runningHere().forEach(this.runner::run)));
	}

}
