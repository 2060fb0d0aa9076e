package org.yidiantong.tenancy;

import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The district that the current thread works for. Each transaction adopts it when it
 * begins; without one, the database shows no rows of any district. It cannot change while
 * a transaction runs.
 */
public final class BoundDistrict {

	private static final ThreadLocal<@Nullable DistrictCode> CURRENT = new ThreadLocal<>();

	private static final ThreadLocal<@Nullable District> AS_READ = new ThreadLocal<>();

	private BoundDistrict() {
	}

	/** The district bound to this thread, if any. */
	public static Optional<DistrictCode> current() {
		return Optional.ofNullable(CURRENT.get());
	}

	/**
	 * The district bound to this thread.
	 * @throws IllegalStateException when none is bound
	 */
	public static DistrictCode required() {
		return current().orElseThrow(() -> new IllegalStateException("No district is bound to this work"));
	}

	/**
	 * Binds a district until the binding is closed, which restores the previous one.
	 * @throws IllegalStateException when a transaction of another district, or of none,
	 * runs on this thread
	 */
	public static Binding open(DistrictCode district) {
		DistrictCode before = CURRENT.get();
		if (!district.equals(before) && TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException(
					"District " + district + " cannot be bound inside a transaction of " + before);
		}
		CURRENT.set(district);
		return () -> restore(before);
	}

	/**
	 * Binds a district that was just read. What is kept of its folder is taken as of that
	 * reading for as long as the binding lasts, so that it should be short: a request.
	 * Refuses as {@link #open(DistrictCode)} does.
	 */
	public static Binding open(District district) {
		Binding binding = open(district.code());
		District before = AS_READ.get();
		AS_READ.set(district);
		return () -> {
			if (before == null) {
				AS_READ.remove();
			}
			else {
				AS_READ.set(before);
			}
			binding.close();
		};
	}

	/** The bound district as it was read when it was bound, if it was. */
	static Optional<District> asRead() {
		District read = AS_READ.get();
		return Optional.ofNullable(read).filter((district) -> district.code().equals(CURRENT.get()));
	}

	/** Works for one district, as between {@link #open} and the end of the binding. */
	public static <T extends @Nullable Object> T call(DistrictCode district, Supplier<T> work) {
		try (Binding binding = open(district)) {
			return work.get();
		}
	}

	/** As {@link #call}, without a result. */
	public static void run(DistrictCode district, Runnable work) {
		try (Binding binding = open(district)) {
			work.run();
		}
	}

	private static void restore(@Nullable DistrictCode before) {
		if (before == null) {
			CURRENT.remove();
		}
		else {
			CURRENT.set(before);
		}
	}

	/** A district bound to a thread; to be closed on the same thread. */
	@FunctionalInterface
	public interface Binding extends AutoCloseable {

		@Override
		void close();

	}

}
