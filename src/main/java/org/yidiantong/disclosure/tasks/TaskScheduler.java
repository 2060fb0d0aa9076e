package org.yidiantong.disclosure.tasks;

import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sets the tasks of completed periods in every district once an hour. Several instances
 * of the application may run it at once.
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
