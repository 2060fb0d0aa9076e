package org.yidiantong.reporting.runs;

import org.yidiantong.reporting.mailing.PageMailing;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Schedules recurring work for every district: catching up with the event log, requesting
 * scheduled reports, resuming interrupted reports and mailing their pages. Several
 * instances of the application may run it at once;
 * {@code yidiantong.reporting.schedule.enabled=false} turns it off in an instance that
 * only serves requests.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "yidiantong.reporting.schedule.enabled", matchIfMissing = true)
@EnableScheduling
class ReportingScheduler {

	private final DistrictManagement districts;

	private final ReadModelManagement models;

	private final ScheduledReportsTrigger scheduled;

	private final ReportRunner runner;

	private final PageMailing mailing;

	private final ApplicationAvailability availability;

	ReportingScheduler(DistrictManagement districts, ReadModelManagement models, ScheduledReportsTrigger scheduled,
			ReportRunner runner, PageMailing mailing, ApplicationAvailability availability) {
		this.districts = districts;
		this.models = models;
		this.scheduled = scheduled;
		this.runner = runner;
		this.mailing = mailing;
		this.availability = availability;
	}

	@Scheduled(initialDelay = 20_000, fixedDelay = 10_000)
	void renewLeases() {
		this.districts.forEach((district) -> this.runner.renew());
	}

	@Scheduled(initialDelay = 30_000, fixedDelay = 10_000)
	void catchUp() {
		if (isReady()) {
			this.districts.forEach((district) -> this.models.catchUp());
		}
	}

	@Scheduled(initialDelay = 30_000, fixedDelay = 30_000)
	void resumeReports() {
		if (isReady()) {
			this.districts.forEach((district) -> this.runner.runWaiting());
		}
	}

	@Scheduled(initialDelay = 45_000, fixedDelay = 60_000)
	void requestScheduledReports() {
		if (isReady()) {
			this.scheduled.runIfDue("", ScheduledReportsTrigger.SILENCE);
		}
	}

	@Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
	void mailPages() {
		if (isReady() && this.mailing.isOn()) {
			this.districts.forEach((district) -> this.mailing.queueDue());
		}
	}

	/**
	 * Demo stories are played during start-up; no report may be taken before they are
	 * complete.
	 */
	private boolean isReady() {
		return this.availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
	}

}
