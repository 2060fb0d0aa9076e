package org.yidiantong.eventlog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Resubmits events to listeners that failed: after 2 minutes, then 4, 8 and so on up to
 * 64, until the listener succeeds. Several instances can run at once; only one of them
 * resubmits an event.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ListenerRetries {

	private static final int LONGEST = 6;

	private static final int BATCH = 1000;

	private final FailedEventPublications failed;

	private final Clock system;

	ListenerRetries(FailedEventPublications failed, Clock system) {
		this.failed = failed;
		this.system = system;
	}

	@Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
	void retry() {
		this.failed.resubmit(ResubmissionOptions.defaults().withBatchSize(BATCH).withFilter(this::isDue));
	}

	private boolean isDue(EventPublication publication) {
		@Nullable Instant resubmitted = publication.getLastResubmissionDate();
		Instant last = (resubmitted != null) ? resubmitted : publication.getPublicationDate();
		Duration pause = Duration.ofMinutes(1L << Math.min(publication.getCompletionAttempts(), LONGEST));
		return !last.plus(pause).isAfter(this.system.instant());
	}

}
