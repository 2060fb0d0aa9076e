package org.yidiantong.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.content.Content;
import org.yidiantong.disclosure.content.ContentMasking;
import org.yidiantong.disclosure.events.DisclosureWithdrawn;
import org.yidiantong.organization.UnitCode;

/**
 * A disclosure from draft to publication, and back to draft for a correction.
 * {@link DisclosureTransition} defines every legal change of state. Published versions
 * are kept as {@link Publication}s.
 */
@AggregateRoot
@Entity
@Table(name = "disclosure_disclosure")
class Disclosure {

	@Identity
	@EmbeddedId
	private DisclosureId id;

	@TenantId
	@Column(name = "tenant_id", insertable = false, updatable = false)
	private @Nullable Integer tenant;

	@Version
	private @Nullable Integer revision;

	@Enumerated(EnumType.STRING)
	private DisclosureState state;

	@Embedded
	private Subject subject;

	/** Public lists are sorted by it. */
	private LocalDate periodEnd;

	private @Nullable UnitCode supervisingUnit;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable String draft;

	private int version;

	private @Nullable Instant publishedAt;

	private @Nullable Instant withdrawnAt;

	private @Nullable String withdrawnReason;

	@SuppressWarnings("NullAway.Init")
	protected Disclosure() {
	}

	/** Creates a draft. */
	Disclosure(DisclosureId id, Subject subject, @Nullable UnitCode supervisingUnit, Content content, UUID author) {
		this.id = id;
		this.state = DisclosureState.DRAFT;
		this.subject = subject;
		this.periodEnd = subject.periodEnd();
		this.supervisingUnit = supervisingUnit;
		this.draft = new Draft(content, null, null, Set.of(author)).json();
	}

	/** Replaces the draft. Once a version is published, only the content can change. */
	void write(Subject other, @Nullable UnitCode supervising, Content content, @Nullable String reason, UUID author) {
		Draft edited = draft(DisclosureAction.SAVE).edited(content, reason, author);
		move(DisclosureAction.SAVE);
		if (this.version == 0) {
			this.subject = other;
			this.periodEnd = other.periodEnd();
		}
		this.supervisingUnit = supervising;
		this.draft = edited.json();
	}

	void submit(UUID author) {
		Draft submitted = draft(DisclosureAction.SUBMIT).submitted(author);
		move(DisclosureAction.SUBMIT);
		this.draft = submitted.json();
	}

	void sendBack(String reason) {
		Draft returned = draft(DisclosureAction.SEND_BACK).sentBack(reason);
		move(DisclosureAction.SEND_BACK);
		this.draft = returned.json();
	}

	/**
	 * Publishes the next version and deletes the draft. A correction may be published at
	 * any time; it changes what is public already.
	 * @throws PeriodNotOver when the period of a first version is not over
	 * @throws SecondPersonRequired when the checker has edited the draft
	 */
	Publication publish(UUID checker, ContentMasking masking, Instant now) {
		Draft checked = draft(DisclosureAction.PUBLISH);
		Period period = Period.known(this.subject.period());
		if (!isCorrection() && !period.isOver(now.atZone(BusinessClock.ZONE).toLocalDate())) {
			throw new PeriodNotOver(period);
		}
		move(DisclosureAction.PUBLISH);
		if (checked.hands().contains(checker)) {
			throw new SecondPersonRequired();
		}
		this.version++;
		this.publishedAt = now;
		this.draft = null;
		return new Publication(new PublicationId(this.id.tenant(), this.id.value(), this.version), this.subject,
				masking.mask(checked.content()).content(), masking.mask(checked.reason()), now);
	}

	/** Starts a correction from the published content. */
	void correct(Content published, UUID author) {
		move(DisclosureAction.CORRECT);
		this.draft = new Draft(published, null, null, Set.of(author)).json();
	}

	/** Discards a correction; the published version stays. */
	void abandon() {
		if (this.version == 0) {
			throw new DisclosureActionImpossible(this.state, DisclosureAction.ABANDON);
		}
		move(DisclosureAction.ABANDON);
		this.draft = null;
	}

	/**
	 * Takes all versions back from the public eye and discards a correction. What remains
	 * public is that it was withdrawn, when and why.
	 */
	DisclosureWithdrawn withdraw(String reason, ContentMasking masking, Instant now) {
		if (this.version == 0) {
			throw new DisclosureActionImpossible(this.state, DisclosureAction.WITHDRAW);
		}
		move(DisclosureAction.WITHDRAW);
		this.draft = null;
		this.withdrawnAt = now;
		this.withdrawnReason = masking.mask(reason);
		return new DisclosureWithdrawn(this.id.tenant(), this.id.value(), this.version, this.subject.itemCode(),
				this.subject.itemLineage(), this.subject.path(), this.subject.unitCode(), this.subject.period(), now);
	}

	private void move(DisclosureAction action) {
		this.state = DisclosureTransition.of(this.state, action)
			.map(DisclosureTransition::to)
			.orElseThrow(() -> new DisclosureActionImpossible(this.state, action));
	}

	private Draft draft(DisclosureAction action) {
		if (this.draft == null) {
			throw new DisclosureActionImpossible(this.state, action);
		}
		return Draft.read(this.draft);
	}

	DisclosureId id() {
		return this.id;
	}

	int revision() {
		return (this.revision == null) ? 0 : this.revision;
	}

	DisclosureState state() {
		return this.state;
	}

	Subject subject() {
		return this.subject;
	}

	@Nullable UnitCode supervisingUnit() {
		return this.supervisingUnit;
	}

	/** The current draft; null without one. */
	@Nullable Draft draft() {
		return (this.draft == null) ? null : Draft.read(this.draft);
	}

	int version() {
		return this.version;
	}

	/** When and why it was withdrawn; null while it is not. */
	DisclosureSummary.@Nullable Withdrawal withdrawal() {
		return (this.withdrawnAt == null || this.withdrawnReason == null) ? null
				: new DisclosureSummary.Withdrawal(this.withdrawnAt, this.withdrawnReason);
	}

	boolean isCorrection() {
		return this.version > 0;
	}

}
