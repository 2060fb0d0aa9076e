package org.yidiantong.reporting.runs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/**
 * The partitioned job that produces the scheduled reports of every district. Day and
 * scope identify the job instance. A partition is a slice of districts and saves its
 * progress after each district, so that a restart repeats at most one district. A failure
 * in one district does not affect the others. Step executions count districts as read,
 * reports as written and failed districts as skipped.
 */
@Configuration(proxyBeanMethods = false)
class ScheduledReportsJob {

	static final String NAME = "scheduled-reports";

	static final String SLICE_STEP = "slice";

	/** The day of business time. */
	static final String DAY = "day";

	/** Prefix of the codes of the districts in scope; empty for all. */
	static final String SCOPE = "scope";

	/**
	 * Small, so that progress is visible and all threads finish at about the same time.
	 */
	static final int SLICE = 25;

	private static final int AT_ONCE = 2;

	private static final String DONE = "done";

	private static final Logger LOG = LoggerFactory.getLogger(ScheduledReportsJob.class);

	private static final DefaultTransactionAttribute OWN = new DefaultTransactionAttribute(
			TransactionDefinition.PROPAGATION_NOT_SUPPORTED);

	private final JobRepository repository;

	private final PlatformTransactionManager transactions;

	private final DistrictManagement districts;

	ScheduledReportsJob(JobRepository repository, PlatformTransactionManager transactions,
			DistrictManagement districts) {
		this.repository = repository;
		this.transactions = transactions;
		this.districts = districts;
	}

	@Bean
	Threads scheduleThreads() {
		SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("scheduled-");
		threads.setConcurrencyLimit(AT_ONCE);
		threads.setDaemon(true);
		return new Threads(threads);
	}

	/**
	 * The districts' work is looked up late, because it needs the job operator, which in
	 * turn needs all jobs.
	 */
	@Bean
	Job scheduledReports(Partitioner slices, ObjectProvider<DueReports> round, Threads threads) {
		Step slice = new StepBuilder(SLICE_STEP, this.repository)
			.tasklet((contribution, context) -> next(contribution, context, round.getObject()), this.transactions)
			.transactionAttribute(OWN)
			.build();
		return new JobBuilder(NAME, this.repository)
			.start(new StepBuilder("districts", this.repository).partitioner(SLICE_STEP, slices)
				.step(slice)
				.taskExecutor(threads.executor())
				.build())
			.build();
	}

	@Bean
	@StepScope
	Partitioner slices(@Value("#{jobParameters['" + SCOPE + "']}") String scope) {
		return (grid) -> slices(codes(scope));
	}

	/**
	 * Slices are ranges of district codes, so that a district added later falls into one
	 * of them. The range is the name of the slice, because a kill can come before the
	 * context of a new slice is stored.
	 */
	static Map<String, ExecutionContext> slices(List<Integer> codes) {
		Map<String, ExecutionContext> slices = new LinkedHashMap<>();
		for (int from = 0; from < codes.size(); from += SLICE) {
			slices.put(codes.get(from) + "-" + codes.get(Math.min(from + SLICE, codes.size()) - 1),
					new ExecutionContext());
		}
		return slices;
	}

	private RepeatStatus next(StepContribution contribution, ChunkContext context, DueReports round) {
		ExecutionContext slice = contribution.getStepExecution().getExecutionContext();
		String[] range = contribution.getStepExecution().getStepName().split("[:-]");
		int after = slice.getInt(DONE, Integer.parseInt(range[1]) - 1);
		int last = Integer.parseInt(range[2]);
		String scope = String.valueOf(context.getStepContext().getJobParameters().get(SCOPE));
		Optional<Integer> next = codes(scope).stream().filter((code) -> code > after && code <= last).findFirst();
		next.ifPresent((code) -> {
			make(new DistrictCode(code), round, contribution);
			slice.putInt(DONE, code);
			contribution.incrementReadCount();
		});
		return RepeatStatus.continueIf(next.isPresent());
	}

	private static void make(DistrictCode district, DueReports round, StepContribution contribution) {
		try {
			contribution.incrementWriteCount(BoundDistrict.call(district, round::make));
		}
		catch (RuntimeException ex) {
			contribution.incrementProcessSkipCount();
			LOG.error("The scheduled reports of district {} failed and will be tried again on the next day", district,
					ex);
		}
	}

	private List<Integer> codes(String scope) {
		return this.districts.all()
			.stream()
			.map(District::code)
			.filter((code) -> code.toString().startsWith(scope))
			.map(DistrictCode::value)
			.toList();
	}

	/** The executor of the slices. */
	record Threads(TaskExecutor executor) {
	}

}
