package org.yidiantong.identity;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.organization.UnitCodeConverter;

/**
 * The account of a post. Its epoch increases when all of its sessions must end, because a
 * session belongs to one epoch. {@link AccountQueries} counts failed attempts in one
 * statement, so that parallel attempts cannot exceed the limit; therefore updates write
 * only changed columns.
 */
@AggregateRoot
@Entity
@DynamicUpdate
@Table(name = "identity_account")
class Account {

	@Identity
	@EmbeddedId
	private AccountId id;

	@TenantId
	@Column(name = "tenant_id", insertable = false, updatable = false)
	private @Nullable Integer tenant;

	@Version
	private @Nullable Integer revision;

	private String post;

	private String name;

	@Convert(converter = UnitCodeConverter.class)
	private @Nullable UnitCode unitCode;

	@Enumerated(EnumType.STRING)
	private Role[] roles;

	@Enumerated(EnumType.STRING)
	private AccountState state;

	private @Nullable String passwordHash;

	private byte @Nullable [] activationHash;

	private @Nullable Instant activationUntil;

	private @Nullable String askedBy;

	private @Nullable Instant askedUntil;

	private int failures;

	private @Nullable Instant lockedUntil;

	private int epoch;

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	Account(StaffPost said) {
		this.id = AccountId.next();
		this.post = said.code();
		this.name = said.name();
		this.unitCode = said.unit();
		this.roles = said.roles().toArray(Role[]::new);
		this.state = AccountState.NEW;
	}

	/**
	 * Updates the account from the district's folder. A post that returns to the folder
	 * starts as new, and so does one that becomes guarded: an administrator alone may
	 * have activated it.
	 */
	void takeOver(StaffPost said) {
		boolean guardedBefore = isGuarded();
		this.name = said.name();
		this.unitCode = said.unit();
		Role[] meant = said.roles().toArray(Role[]::new);
		if (!Arrays.equals(this.roles, meant)) {
			this.roles = meant;
		}
		if (this.state == AccountState.CLOSED || (isGuarded() && !guardedBefore)) {
			shut(AccountState.NEW);
		}
	}

	/** Closes the account because the folder no longer has the post. */
	void close() {
		if (this.state != AccountState.CLOSED) {
			shut(AccountState.CLOSED);
		}
	}

	/** Blocks the account and ends its sessions. */
	void block() {
		shut(AccountState.BLOCKED);
	}

	/** Accepts an activation code until an instant of system time. */
	void invite(byte[] codeHash, Instant until) {
		this.activationHash = codeHash.clone();
		this.activationUntil = until;
	}

	/** Whether no administrator alone may activate it. */
	boolean isGuarded() {
		return Arrays.stream(this.roles).anyMatch(Role::isGuarded);
	}

	/** Whether one of its roles is this one. */
	boolean has(Role role) {
		return Arrays.asList(this.roles).contains(role);
	}

	/** Remembers who asked first for an activation code. */
	void ask(String administrator, Instant until) {
		this.askedBy = administrator;
		this.askedUntil = until;
	}

	/** Whether somebody else has asked for an activation code before. */
	boolean isAskedByOther(String administrator, Instant now) {
		return this.askedBy != null && !this.askedBy.equals(administrator) && this.askedUntil != null
				&& now.isBefore(this.askedUntil);
	}

	/** Whether an activation code with this hash is valid now. */
	boolean isInvited(byte[] codeHash, Instant now) {
		return this.state != AccountState.CLOSED && this.activationUntil != null && now.isBefore(this.activationUntil)
				&& MessageDigest.isEqual(this.activationHash, codeHash);
	}

	/** Sets a password, which activates the account and ends its earlier sessions. */
	void setPassword(String hash) {
		this.passwordHash = hash;
		this.state = AccountState.ACTIVE;
		forgetInvitation();
		this.failures = 0;
		this.lockedUntil = null;
		this.epoch++;
	}

	private void shut(AccountState shut) {
		this.state = shut;
		this.passwordHash = null;
		forgetInvitation();
		this.epoch++;
	}

	private void forgetInvitation() {
		this.activationHash = null;
		this.activationUntil = null;
		this.askedBy = null;
		this.askedUntil = null;
	}

	AccountId id() {
		return this.id;
	}

	String post() {
		return this.post;
	}

	AccountState state() {
		return this.state;
	}

	int epoch() {
		return this.epoch;
	}

	String passwordHash() {
		return Objects.requireNonNull(this.passwordHash);
	}

}
