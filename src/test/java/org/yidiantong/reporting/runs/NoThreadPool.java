package org.yidiantong.reporting.runs;

import java.util.UUID;

import org.yidiantong.tenancy.DistrictCode;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.SyncTaskExecutor;

/**
 * Starts no report by itself, so that a test decides when one runs, and makes the monthly
 * reports on the thread of the test.
 */
@TestConfiguration(proxyBeanMethods = false)
public class NoThreadPool {

	@Bean
	@Primary
	ReportThreadPool quiet(ReportRunner runner) {
		return new ReportThreadPool(runner) {
			@Override
			void launch(DistrictCode district, UUID report) {
				// the test does
			}
		};
	}

	@Bean
	@Primary
	ScheduledReportsJob.Threads one() {
		return new ScheduledReportsJob.Threads(new SyncTaskExecutor());
	}

}
