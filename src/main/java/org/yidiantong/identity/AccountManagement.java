package org.yidiantong.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.PlainText;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the accounts of the bound district, for who looks after them.
 */
@Service
public class AccountManagement implements OfficerDirectory {

	/** How long an activation code can be used, by system time. */
	static final Duration CODE_LASTS = Duration.ofDays(7);

	/** Under which the operator of the platform is recorded. */
	static final String OPERATOR = "operator";

	private final Accounts accounts;

	private final AccountRows rows;

	private final AuditLog audit;

	private final Clock clock;

	AccountManagement(Accounts accounts, AccountRows rows, AuditLog audit, Clock clock) {
		this.accounts = accounts;
		this.rows = rows;
		this.audit = audit;
		this.clock = clock;
	}

	/** The officer of an account that is open, with the unit and the roles of now. */
	@Override
	@Transactional(readOnly = true)
	public Optional<Actor> officer(UUID account) {
		return this.rows.officer(account);
	}

	/**
	 * The names that pages show in place of posts: of the post or, for an information
	 * officer, of the unit. Closed accounts are included.
	 */
	@Transactional(readOnly = true)
	public Map<String, String> names() {
		return this.rows.names();
	}

	/**
	 * The open accounts whose post or name holds a text, sorted by post.
	 * @throws NotPermitted without {@link Permission#ACCOUNTS_WRITE}
	 */
	@Transactional(readOnly = true)
	public Page<AccountSummary> list(Actor actor, String text, PageRequest request) {
		actor.require(Permission.ACCOUNTS_WRITE);
		String after = Objects.requireNonNullElse(request.after(this::knownPost), "");
		return Page.of(this.rows.list(PlainText.line(text), after, request.fetch()), request, AccountSummary::post);
	}

	private String knownPost(String key) {
		return this.accounts.findByPost(PlainText.line(key))
			.map(Account::post)
			.orElseThrow(() -> new IllegalArgumentException("No post: " + key));
	}

	/**
	 * Issues an activation code for a post, and records it. An older one no longer works;
	 * the password stays until the code is used.
	 * @throws AccountUnknown when there is no such account, or it is closed
	 * @throws NotPermitted without {@link Permission#ACCOUNTS_WRITE}
	 */
	@Transactional
	public IssuedCode issueCode(Actor actor, UUID account) {
		actor.require(Permission.ACCOUNTS_WRITE);
		return issue(open(account), actor.name());
	}

	/**
	 * As {@link #issueCode}, by the operator of the platform on the machine itself: for
	 * the first administrator of a district.
	 * @throws AccountUnknown when there is no such post, or it is closed
	 */
	@Transactional
	public IssuedCode issueCodeAsOperator(String post) {
		Account account = this.accounts.findByPost(post)
			.filter((found) -> found.state() != AccountState.CLOSED)
			.orElseThrow(AccountUnknown::new);
		return issue(account, OPERATOR);
	}

	/**
	 * Shuts out the holder of a post until it is activated again, and records it. All
	 * sessions of the post end at once.
	 * @throws AccountUnknown when there is no such account, or it is closed
	 * @throws NotPermitted without {@link Permission#ACCOUNTS_WRITE}
	 */
	@Transactional
	public void block(Actor actor, UUID account) {
		actor.require(Permission.ACCOUNTS_WRITE);
		Account shut = open(account);
		shut.block();
		this.audit.record(actor.name(), "identity.block", "account/" + shut.post(), null);
	}

	/** For the demonstration: gives every account that is new the same password. */
	@Transactional
	void activateAll(String passwordHash) {
		this.rows.activateAll(passwordHash);
	}

	private Account open(UUID account) {
		return this.accounts.findById(AccountId.of(account))
			.filter((found) -> found.state() != AccountState.CLOSED)
			.orElseThrow(AccountUnknown::new);
	}

	private IssuedCode issue(Account account, String issuer) {
		ActivationCode code = ActivationCode.draw();
		// the database rounds to microseconds, which could make it last longer than it
		// says
		Instant until = this.clock.instant().plus(CODE_LASTS).truncatedTo(ChronoUnit.SECONDS);
		account.invite(code.hash(account.id()), until);
		this.audit.record(issuer, "identity.issue-code", "account/" + account.post(), null);
		return new IssuedCode(account.post(), code.grouped(), until);
	}

}
