package org.yidiantong.reporting.runs;

import java.util.UUID;

import org.yidiantong.kernel.DaemonThreads;
import org.yidiantong.reporting.ReportLauncher;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Starts reports on a small thread pool as soon as their request has committed. Reports
 * that are not started here, for example because the application stops, are picked up by
 * {@link ReportingScheduler}.
 */
@Component
class ReportThreadPool implements ReportLauncher, DisposableBean {

	private static final int AT_ONCE = 2;

	private final ReportRunner runner;

	private final ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();

	ReportThreadPool(ReportRunner runner) {
		this.runner = runner;
		this.threads.setCorePoolSize(AT_ONCE);
		this.threads.setThreadFactory(DaemonThreads.named("report-"));
		this.threads.setWaitForTasksToCompleteOnShutdown(true);
		this.threads.setAwaitTerminationSeconds(10);
		this.threads.initialize();
	}

	@Override
	public void launchAfterCommit(UUID report) {
		DistrictCode district = BoundDistrict.required();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				launch(district, report);
			}
		});
	}

	void launch(DistrictCode district, UUID report) {
		this.threads.execute(() -> BoundDistrict.run(district, () -> this.runner.run(report)));
	}

	@Override
	public void destroy() {
		this.threads.shutdown();
	}

}
