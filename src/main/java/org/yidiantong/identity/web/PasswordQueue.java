package org.yidiantong.identity.web;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;

import org.yidiantong.identity.credentials.PasswordHasher;
import org.yidiantong.identity.credentials.TooManyAttempts;
import org.yidiantong.kernel.DaemonThreads;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.WebAsyncTask;

/**
 * Works on requests that hash or compare a password, in the order in which they came and
 * only a few more at once than {@link PasswordHasher} has places. The others wait without
 * a thread of the server, so that all officers of a district can sign in at once while
 * everybody else is served.
 */
@Component
class PasswordQueue {

	/** Requests that may wait; a prefecture's officers are fewer. */
	static final int MOST = 5000;

	/** Some look up accounts and store sessions while others hash. */
	static final int WORKERS = 4 * PasswordHasher.PLACES;

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();

	private final AtomicInteger present = new AtomicInteger();

	private final int workers;

	@Autowired
	PasswordQueue() {
		this(WORKERS);
	}

	PasswordQueue(int workers) {
		this.workers = workers;
		this.threads.setThreadFactory(DaemonThreads.named("password-"));
		this.threads.setCorePoolSize(workers);
		this.threads.setMaxPoolSize(workers);
		this.threads.setAllowCoreThreadTimeOut(true);
		this.threads.initialize();
	}

	/**
	 * Works at once where there is a place, or else later on another thread, for the
	 * bound district and in the language of the request.
	 * @return the name of the view, or the task that will return it
	 * @throws TooManyAttempts when too many are waiting
	 */
	Object run(Supplier<String> work) {
		int before = this.present.getAndIncrement();
		if (before >= this.workers && before < MOST) {
			return later(work);
		}
		try {
			if (before >= MOST) {
				throw new TooManyAttempts();
			}
			return work.get();
		}
		finally {
			this.present.decrementAndGet();
		}
	}

	private WebAsyncTask<String> later(Supplier<String> work) {
		DistrictCode district = BoundDistrict.required();
		LocaleContext language = LocaleContextHolder.getLocaleContext();
		Callable<String> bound = () -> {
			LocaleContextHolder.setLocaleContext(language);
			try {
				return BoundDistrict.call(district, work);
			}
			finally {
				LocaleContextHolder.resetLocaleContext();
			}
		};
		WebAsyncTask<String> task = new WebAsyncTask<>(PATIENCE.toMillis(), this.threads, bound);
		task.onCompletion(this.present::decrementAndGet);
		return task;
	}

	@PreDestroy
	void close() {
		this.threads.shutdown();
	}

}
