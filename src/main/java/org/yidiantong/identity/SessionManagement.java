package org.yidiantong.identity;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.identity.AccountQueries.Attempt;
import org.yidiantong.identity.credentials.LoginThrottle;
import org.yidiantong.identity.credentials.NewPassword;
import org.yidiantong.identity.credentials.PasswordHasher;
import org.yidiantong.identity.credentials.PasswordPolicy;
import org.yidiantong.identity.credentials.SessionStore;
import org.yidiantong.identity.credentials.SessionsUnavailable;
import org.yidiantong.identity.credentials.SignInLock;
import org.yidiantong.identity.credentials.TooManyAttempts;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs the officers of the bound district in and out. Passwords are compared outside of
 * transactions, so that slow comparisons hold no database connection.
 */
@Service
public class SessionManagement {

	/** Number of consecutive failures after which a post is locked for a source. */
	static final int ATTEMPTS = SignInLock.ATTEMPTS;

	/** How long a locked post stays locked, in system time. */
	static final Duration LOCKED = SignInLock.LOCKED;

	/** The name under which attempts for unknown accounts are recorded. */
	static final String STRANGER = "stranger";

	private static final int LONGEST_POST = 100;

	private final Accounts accounts;

	private final AccountQueries rows;

	private final SessionStore sessions;

	private final LoginThrottle throttle;

	private final SignInLock lock;

	private final PasswordHasher passwords;

	private final AuditLog audit;

	private final Clock clock;

	private final DistrictManagement districts;

	private final TransactionTemplate transaction;

	SessionManagement(Accounts accounts, AccountQueries rows, SessionStore sessions, LoginThrottle throttle,
			SignInLock lock, PasswordHasher passwords, AuditLog audit, Clock clock, DistrictManagement districts,
			PlatformTransactionManager transactions) {
		this.accounts = accounts;
		this.rows = rows;
		this.sessions = sessions;
		this.throttle = throttle;
		this.lock = lock;
		this.passwords = passwords;
		this.audit = audit;
		this.clock = clock;
		this.districts = districts;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Opens a session for a post and its password, and records it. Five consecutive
	 * failures lock the post for 15 minutes, but only for the source that failed.
	 * @param source where the attempt comes from: a known browser or an address
	 * @return the token of the session
	 * @throws SignInFailed when the password is wrong or the account is not open
	 * @throws TooManyAttempts when too many attempts from this address have failed
	 * @throws SessionsUnavailable when no session can be stored
	 */
	public String signIn(String typedPost, String password, String source) {
		String post = post(typedPost);
		this.throttle.require(source);
		boolean locked = this.lock.isLocked(BoundDistrict.required(), post, source);
		Optional<Attempt> attempt = inTransaction(() -> this.rows.candidate(post));
		if (locked || attempt.isEmpty() || PasswordPolicy.isTooLong(password)) {
			this.passwords.matchesNobody();
			throw failed(post, locked, source);
		}
		if (!this.passwords.matches(password, attempt.get().passwordHash())) {
			throw failed(post, false, source);
		}
		return open(post, attempt.get(), source);
	}

	/**
	 * Returns the officer of a session in the bound district with the current unit and
	 * roles; empty when the token is invalid or the session is over. Each call extends
	 * the session to one hour from now, up to twelve hours in total.
	 * @throws OtherDistrict when the session belongs to another district
	 * @throws SessionsUnavailable when Redis does not answer
	 */
	public Optional<Actor> actor(String token) {
		return this.sessions.find(token).flatMap((session) -> {
			if (!session.district().equals(BoundDistrict.required())) {
				throw new OtherDistrict(BoundDistrict.required());
			}
			return inTransaction(() -> this.rows.actor(session.account(), session.epoch()));
		});
	}

	/** Ends a session that a new one replaces. */
	public void forget(String token) {
		this.sessions.close(token);
	}

	/** Ends a session and records it. */
	public void signOut(String token, Actor actor) {
		this.sessions.close(token);
		this.audit.record(actor.name(), "identity.sign-out", "account/" + actor.name(), null);
	}

	/**
	 * Sets the password of a post with its activation code, and records it. The code
	 * becomes invalid, and earlier sessions end.
	 * @throws InvalidRequest with every error in the new password
	 * @throws ActivationFailed when the code is not valid for the post
	 * @throws TooManyAttempts when too many attempts from this address have failed
	 */
	public void activate(String typedPost, String code, NewPassword wanted, String address) {
		String post = post(typedPost);
		refuse(wanted.errors(post, names(post)));
		this.throttle.require(address);
		ActivationCode activation = ActivationCode.parse(code);
		Instant now = this.clock.instant();
		if (!inTransaction(() -> invited(post, activation, now)).isPresent()) {
			this.throttle.fail(address);
			throw new ActivationFailed();
		}
		String hash = this.passwords.hash(wanted.password());
		this.transaction.executeWithoutResult((status) -> {
			Account account = invited(post, activation, now).orElseThrow(ActivationFailed::new);
			account.setPassword(hash);
			this.audit.record(post, "identity.activate", "account/" + post, null);
		});
	}

	/**
	 * Changes the actor's own password and records it. All of the actor's sessions end,
	 * including the current one.
	 * @throws InvalidRequest with every validation error, including a wrong old password
	 */
	public void changePassword(Actor actor, String old, NewPassword wanted) {
		List<ValidationError> errors = wanted.errors(actor.name(), names(actor.name()));
		Instant now = this.clock.instant();
		Optional<Attempt> attempt = inTransaction(
				() -> this.rows.attempt(actor.name(), ATTEMPTS, now, now.plus(LOCKED)));
		if (attempt.isEmpty() || !this.passwords.matches(old, attempt.get().passwordHash())) {
			errors.add(0, ValidationError.of("old", "password.old"));
		}
		else {
			this.transaction.executeWithoutResult((status) -> this.rows.succeed(actor.id()));
		}
		refuse(errors);
		String hash = this.passwords.hash(wanted.password());
		this.transaction.executeWithoutResult((status) -> {
			this.accounts.findById(AccountId.of(actor.id())).orElseThrow(AccountUnknown::new).setPassword(hash);
			this.audit.record(actor.name(), "identity.change-password", "account/" + actor.name(), null);
		});
	}

	private String open(String post, Attempt attempt, String source) {
		this.lock.succeed(BoundDistrict.required(), post, source);
		String token = this.sessions.open(BoundDistrict.required(), attempt.account(), attempt.epoch());
		this.audit.record(post, "identity.sign-in", "account/" + post, null);
		return token;
	}

	/**
	 * Records a failure. The record of an unknown account does not contain the user's
	 * input. It is written anyway, so that both cases take equally long.
	 */
	private SignInFailed failed(String post, boolean locked, String source) {
		if (!locked) {
			this.lock.fail(BoundDistrict.required(), post, source);
		}
		this.throttle.fail(source);
		this.transaction.executeWithoutResult((status) -> {
			boolean known = this.rows.exists(post);
			this.audit.record(known ? post : STRANGER, "identity.sign-in-failed", known ? "account/" + post : "account",
					null);
		});
		return new SignInFailed();
	}

	private Optional<Account> invited(String post, ActivationCode code, Instant now) {
		return this.accounts.findByPost(post).filter((account) -> account.isInvited(code.hash(account.id()), now));
	}

	/** What everybody knows of a post: its name or its unit's, and the district's. */
	private List<String> names(String post) {
		DistrictCode code = BoundDistrict.required();
		List<String> names = new ArrayList<>(List.of(code.toString()));
		this.districts.find(code).ifPresent((district) -> names.addAll(List.of(district.name(), district.city())));
		names.addAll(inTransaction(() -> this.rows.names(List.of(post))).values());
		return names;
	}

	private static void refuse(List<ValidationError> errors) {
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
	}

	/**
	 * Shortens and normalizes input. It removes control characters, because PostgreSQL
	 * rejects NUL.
	 */
	private static String post(String input) {
		String plain = Normalizer.normalize(PlainText.start(input, LONGEST_POST), Normalizer.Form.NFKC);
		return plain.replaceAll("\\p{Cntrl}", "").strip();
	}

	private <T> T inTransaction(Supplier<T> work) {
		return Objects.requireNonNull(this.transaction.execute((status) -> work.get()));
	}

}
