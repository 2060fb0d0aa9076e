package org.yidiantong.disclosure.tasks;

import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Has the tasks of periods that are over set in each district, every hour. Several copies
 * of the application may do it at once.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TaskScheduler {

	private final DistrictManagement districts;

	private final TaskManagement tasks;

	TaskScheduler(DistrictManagement districts, TaskManagement tasks) {
		this.districts = districts;
		this.tasks = tasks;
	}

	@Scheduled(initialDelay = 3_600_000, fixedDelay = 3_600_000)
	void set() {
		this.districts.forEach((district) -> this.tasks.set());
	}

}
