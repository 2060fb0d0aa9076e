package org.yidiantong.complaints.imports;

import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.yidiantong.batch.ResumableJobs;
import org.yidiantong.kernel.DaemonThreads;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

/**
 * Runs imports of the bound district, as soon as their start has committed, one at a time
 * in each instance of the application. A lease keeps other instances away; those that
 * were interrupted are taken up by {@link ImportScheduler}.
 */
@Component
class ImportRunner implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

	private final ImportChunks chunks;

	private final ImportJob job;

	private final ResumableJobs jobs;

	private final ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();

	ImportRunner(ImportChunks chunks, ImportJob job, ResumableJobs jobs) {
		this.chunks = chunks;
		this.job = job;
		this.jobs = jobs;
		this.threads.setCorePoolSize(1);
		this.threads.setMaxPoolSize(1);
		this.threads.setThreadFactory(DaemonThreads.named("import-"));
		this.threads.setWaitForTasksToCompleteOnShutdown(false);
		this.threads.initialize();
	}

	void launchAfterCommit(UUID id) {
		DistrictCode district = BoundDistrict.required();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				ImportRunner.this.threads.execute(() -> BoundDistrict.run(district, () -> run(id)));
			}
		});
	}

	/** Runs an import on the calling thread, unless another runner holds it. */
	void run(UUID id) {
		if (!this.chunks.lease(id)) {
			return;
		}
		try {
			BatchStatus status = this.jobs.run(this.job, parameters(id));
			LOG.info("Import {} ended with status {}", id, status);
		}
		catch (Exception ex) {
			LOG.warn("Import {} was interrupted and will be resumed", id, ex);
		}
		finally {
			release(id);
		}
	}

	private void release(UUID id) {
		try {
			this.chunks.release(id);
		}
		catch (RuntimeException ex) {
			LOG.warn("Could not release import {}; it will be resumed when its lease expires", id, ex);
		}
	}

	private static JobParameters parameters(UUID id) {
		return new JobParametersBuilder().addLong("district", (long) BoundDistrict.required().value())
			.addString(ImportJob.ID, id.toString())
			.toJobParameters();
	}

	@Override
	public void destroy() {
		this.threads.shutdown();
	}

}
