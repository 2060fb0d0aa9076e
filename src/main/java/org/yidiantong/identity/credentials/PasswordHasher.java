package org.yidiantong.identity.credentials;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id as OWASP recommends: 19 MiB, two passes, one lane. It
 * uses at most half of the processors, so that many attempts cannot slow down other
 * requests. Calls wait for their turn in the order in which they came; only one that has
 * waited for a minute is refused, so that all officers of a district can sign in at once.
 */
@Component
public class PasswordHasher {

	/** How many passwords are worked on at once. */
	public static final int PLACES = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

	private static final int SALT = 16;

	private static final int HASH = 32;

	private static final int MEMORY_KIB = 19 * 1024;

	private static final int PASSES = 2;

	/** Compared in place of an empty password, for which the library does no work. */
	private static final String EMPTY = "\u0000";

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final Argon2PasswordEncoder argon2;

	private final LongAdder calls = new LongAdder();

	/** Fair, so that nobody is overtaken. */
	private final Semaphore places = new Semaphore(PLACES, true);

	/** A hash to compare with when there is no account. It is computed on first use. */
	private final Supplier<String> nobodys;

	public PasswordHasher() {
		this(MEMORY_KIB, PASSES);
	}

	/** With other costs than the recommended ones: for tests that hash often. */
	PasswordHasher(int memoryKib, int passes) {
		this.argon2 = new Argon2PasswordEncoder(SALT, HASH, 1, memoryKib, passes);
		this.nobodys = once(() -> this.argon2.encode("nobody's"));
	}

	/** Hashes a password with a random salt. */
	public String hash(String password) {
		return limited(() -> this.argon2.encode(password));
	}

	/** Whether a password matches a hash. */
	public boolean matches(String password, String hash) {
		return limited(() -> this.argon2.matches(password.isEmpty() ? EMPTY : password, hash));
	}

	/**
	 * Takes as long as a failed comparison, so that its duration does not reveal whether
	 * an account exists.
	 */
	public void matchesNobody() {
		String hash = this.nobodys.get();
		limited(() -> this.argon2.matches(EMPTY, hash));
	}

	/** The number of passwords that were hashed or compared so far. */
	public long calls() {
		return this.calls.sum();
	}

	private <T> T limited(Supplier<T> work) {
		try {
			if (!this.places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new TooManyAttempts();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new TooManyAttempts();
		}
		try {
			this.calls.increment();
			return work.get();
		}
		finally {
			this.places.release();
		}
	}

	private static Supplier<String> once(Supplier<String> made) {
		return new Supplier<>() {

			private String value = "";

			@Override
			public synchronized String get() {
				if (this.value.isEmpty()) {
					this.value = made.get();
				}
				return this.value;
			}

		};
	}

}
