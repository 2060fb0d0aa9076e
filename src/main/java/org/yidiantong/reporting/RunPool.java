package org.yidiantong.reporting;

import java.util.UUID;

import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins reports as soon as the request for them is kept, a few at a time. What does not
 * begin here is found by the next round.
 */
@Component
class RunPool implements DisposableBean {

	private static final int AT_ONCE = 2;

	private final ReportRunner runner;

	private final ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();

	RunPool(ReportRunner runner) {
		this.runner = runner;
		this.threads.setCorePoolSize(AT_ONCE);
		this.threads.setThreadNamePrefix("report-");
		this.threads.setDaemon(true);
		this.threads.setWaitForTasksToCompleteOnShutdown(true);
		this.threads.setAwaitTerminationSeconds(10);
		this.threads.initialize();
	}

	/** Runs one after this transaction. */
	void afterCommit(UUID report) {
		DistrictCode district = BoundDistrict.required();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				begin(district, report);
			}
		});
	}

	void begin(DistrictCode district, UUID report) {
		this.threads.execute(() -> BoundDistrict.run(district, () -> this.runner.run(report)));
	}

	@Override
	public void destroy() {
		this.threads.shutdown();
	}

}
