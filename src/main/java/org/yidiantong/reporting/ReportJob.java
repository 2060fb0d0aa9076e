package org.yidiantong.reporting;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.yidiantong.reporting.workbook.WrittenWorkbook;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/**
 * The job of a report as Spring Batch runs it. Its instance is the district, the report,
 * the period and the revision. Each step makes its own transactions and can be done
 * again: what it has done before, it finds.
 */
@Configuration(proxyBeanMethods = false)
class ReportJob {

	static final String NAME = "performance-report";

	/** Which row of the district it makes; no part of what the instance is. */
	static final String ID = "id";

	private static final DefaultTransactionAttribute OWN = new DefaultTransactionAttribute(
			TransactionDefinition.PROPAGATION_NOT_SUPPORTED);

	private final JobRepository repository;

	private final PlatformTransactionManager transactions;

	private final Leases leases;

	private final Reports reports;

	private final Templates templates;

	private final ReportingRole role;

	private final Clock clock;

	ReportJob(JobRepository repository, PlatformTransactionManager transactions, Leases leases, Reports reports,
			Templates templates, ReportingRole role, Clock clock) {
		this.repository = repository;
		this.transactions = transactions;
		this.leases = leases;
		this.reports = reports;
		this.templates = templates;
		this.role = role;
		this.clock = clock;
	}

	@Bean
	Job performanceReport(ReadModelManagement models, Freezing freezing, PerformanceWorkbook workbook) {
		return new JobBuilder(NAME, this.repository).start(step(RunStep.CATCH_UP, (id, runner) -> models.catchUp()))
			.next(step(RunStep.FIGURES, (id, runner) -> freezing.freeze(find(id), runner)))
			.next(step(RunStep.WORKBOOK, (id, runner) -> write(workbook, id, runner)))
			.build();
	}

	private void write(PerformanceWorkbook workbook, UUID id, UUID runner) {
		Frozen frozen = this.role.call(() -> this.reports.frozen(id)).orElseThrow();
		byte[] own = this.role.call(this.templates::find).orElse(null);
		WrittenWorkbook file = workbook.write(frozen.reading(), find(id), own);
		this.role.call(() -> {
			this.reports.keepWorkbook(id, runner, file);
			return file;
		});
	}

	private Report find(UUID id) {
		return this.role.call(() -> this.reports.find(id)).orElseThrow();
	}

	private Step step(RunStep step, BiConsumer<UUID, UUID> work) {
		return new StepBuilder(step.name(), this.repository).tasklet((contribution, context) -> {
			UUID id = UUID.fromString(String.valueOf(context.getStepContext().getJobParameters().get(ID)));
			UUID runner = this.leases.of(id);
			this.role.call(() -> {
				this.reports.step(id, runner, step, this.clock.instant().plus(ReportRunner.LEASE));
				return id;
			});
			work.accept(id, runner);
			return RepeatStatus.FINISHED;
		}, this.transactions).transactionAttribute(OWN).build();
	}

}
