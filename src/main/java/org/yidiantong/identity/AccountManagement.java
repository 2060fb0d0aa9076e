package org.yidiantong.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Manages the accounts of the bound district. This is the door for administrators.
 */
@Service
public class AccountManagement implements OfficerDirectory {

	/** How long an activation code is valid, in system time. */
	public static final Duration CODE_LASTS = Duration.ofDays(7);

	/** The name under which the platform's operator is recorded. */
	static final String OPERATOR = "operator";

	/** What acts without an account. */
	private static final Set<String> NOBODY = Set.of(OPERATOR, "platform", "schedule", "exchange-partner");

	private final Accounts accounts;

	private final AccountQueries rows;

	private final AuditLog audit;

	private final ObjectProvider<AuditorNotices> notices;

	private final MessageSource messages;

	private final Clock clock;

	AccountManagement(Accounts accounts, AccountQueries rows, AuditLog audit, ObjectProvider<AuditorNotices> notices,
			MessageSource messages, Clock clock) {
		this.messages = messages;
		this.notices = notices;
		this.accounts = accounts;
		this.rows = rows;
		this.audit = audit;
		this.clock = clock;
	}

	/** Returns the officer of an open account with the current unit and roles. */
	@Override
	@Transactional(readOnly = true)
	public Optional<Actor> officer(UUID account) {
		return this.rows.officer(account);
	}

	/**
	 * Returns the names that pages show for recorded actors: for a post its name, for an
	 * information officer the name of the unit, and for a program its name. Closed
	 * accounts are included.
	 * @param recorded the actors as recorded; null for what the platform did by itself
	 * @param language of the page, for what has no name of its own
	 */
	@Transactional(readOnly = true)
	public Map<String, String> names(Collection<@Nullable String> recorded, Locale language) {
		Map<String, String> names = new HashMap<>();
		recorded.stream()
			.filter(Objects::nonNull)
			.forEach((actor) -> names.put(actor, withoutAccount(actor, language)));
		names.putAll(this.rows.names(List.copyOf(names.keySet())));
		return names;
	}

	/**
	 * A program has its name before the district in its id; what is neither the platform
	 * nor a program is named as recorded.
	 */
	private String withoutAccount(String recorded, Locale language) {
		String district = "-" + BoundDistrict.required();
		if (NOBODY.contains(recorded)) {
			return this.messages.getMessage("identity.actor." + recorded, null, language);
		}
		return recorded.endsWith(district) ? this.messages.getMessage("identity.actor.program",
				new Object[] { recorded.replace(district, "") }, language) : recorded;
	}

	/**
	 * Returns what recorded actors may be called whom somebody looks for by a post or
	 * part of a name. A text that fits no account may be the id of a client.
	 */
	@Transactional(readOnly = true)
	public List<String> posts(String text) {
		List<String> posts = this.rows.posts(text);
		return posts.isEmpty() ? List.of(text) : posts;
	}

	/** Returns the open accounts of posts that belong to no unit, sorted by post. */
	@Transactional(readOnly = true)
	public List<AccountSummary> districtPosts() {
		return this.rows.districtPosts();
	}

	/**
	 * Returns the open accounts whose post or name contains a text, sorted by post.
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
	 * Issues an activation code for a post and records it. An earlier code becomes
	 * invalid. The password remains valid until the new code is used.
	 * @throws AccountUnknown when there is no such account, or it is closed
	 * @throws NotPermitted without {@link Permission#ACCOUNTS_WRITE}
	 * @throws SecondPersonNeeded when the post reads contacts or the audit log and no
	 * other administrator has asked for its code before; the request is recorded
	 */
	@Transactional(noRollbackFor = SecondPersonNeeded.class)
	public IssuedCode issueCode(Actor actor, UUID account) {
		actor.require(Permission.ACCOUNTS_WRITE);
		Account invited = open(account);
		Instant now = this.clock.instant();
		if (invited.isGuarded() && !invited.isAskedByOther(actor.name(), now)) {
			invited.ask(actor.name(), now.plus(CODE_LASTS));
			this.audit.record(actor.name(), "identity.ask-code", "account/" + invited.post(), null);
			tellAuditors("code-asked", invited, now);
			throw new SecondPersonNeeded(invited.post());
		}
		return issue(invited, actor.name());
	}

	/**
	 * Issues an activation code on behalf of the platform's operator, who works on the
	 * machine itself. The first administrator of a district gets a code this way.
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
	 * Blocks an account until it is activated again, and records it. All of its sessions
	 * end at once. Nobody in the district blocks the auditor; the attempt is recorded.
	 * @throws AccountUnknown when there is no such account, or it is closed
	 * @throws NotPermitted without {@link Permission#ACCOUNTS_WRITE}, or for an auditor
	 */
	@Transactional(noRollbackFor = NotPermitted.class)
	public void block(Actor actor, UUID account) {
		actor.require(Permission.ACCOUNTS_WRITE);
		Account shut = open(account);
		if (shut.has(Role.AUDITOR)) {
			this.audit.record(actor.name(), "identity.block-refused", "account/" + shut.post(), null);
			tellAuditors("block-refused", shut, this.clock.instant());
			throw new NotPermitted(Permission.AUDIT_READ);
		}
		shut.block();
		this.audit.record(actor.name(), "identity.block", "account/" + shut.post(), null);
	}

	/** Gives every new account the same password. Only the demonstration uses this. */
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
		// the database rounds to microseconds, which could extend the announced validity
		Instant until = this.clock.instant().plus(CODE_LASTS).truncatedTo(ChronoUnit.SECONDS);
		account.invite(code.hash(account.id()), until);
		this.audit.record(issuer, "identity.issue-code", "account/" + account.post(), null);
		if (account.isGuarded()) {
			tellAuditors("code-issued", account, this.clock.instant());
		}
		return new IssuedCode(account.post(), code.grouped(), until);
	}

	private void tellAuditors(String what, Account account, Instant now) {
		this.notices.ifAvailable((each) -> each.tell("identity.notice." + what, subject(account), account.post(), now));
	}

	private static String subject(Account account) {
		return "account/" + account.post();
	}

	/**
	 * Tells the auditors of the bound district what was done with an account. Implemented
	 * by the module that sends messages.
	 */
	@FunctionalInterface
	public interface AuditorNotices {

		/**
		 * Sends a message to every auditor.
		 * @param kind key of its text, which has the post as its argument
		 * @param subject what it is about
		 * @param at system time
		 */
		void tell(String kind, String subject, String post, Instant at);

	}

}
