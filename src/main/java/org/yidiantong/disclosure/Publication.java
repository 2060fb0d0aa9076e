package org.yidiantong.disclosure;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.content.Content;
import org.yidiantong.disclosure.events.DisclosurePublished;

/**
 * A published version: masked and immutable. The runtime role has no right to change it.
 */
@AggregateRoot
@Entity
@Immutable
@Table(name = "disclosure_publication")
class Publication {

	@Identity
	@EmbeddedId
	private PublicationId id;

	@TenantId
	@Column(name = "tenant_id", insertable = false, updatable = false)
	private @Nullable Integer tenant;

	@Embedded
	private Subject subject;

	private String title;

	private boolean nothingHappened;

	@JdbcTypeCode(SqlTypes.JSON)
	private String content;

	private @Nullable String reason;

	private Instant publishedAt;

	private @Nullable LocalDate noticeLast;

	@SuppressWarnings("NullAway.Init")
	protected Publication() {
	}

	Publication(PublicationId id, Subject subject, Content masked, @Nullable String reason, Instant publishedAt) {
		this.id = id;
		this.subject = subject;
		this.title = masked.title();
		this.nothingHappened = masked.nothingHappened();
		this.content = Draft.json(masked);
		this.reason = reason;
		this.publishedAt = publishedAt;
	}

	/** Of a list of benefits: the last day on which everybody reads its rows. */
	void noticeUntil(LocalDate last) {
		this.noticeLast = last;
	}

	Content content() {
		return Draft.content(this.content);
	}

	PublishedDisclosure published() {
		DisclosureSummary summary = new DisclosureSummary(this.id.disclosure(), this.id.number(), this.subject.kind(),
				this.subject.itemCode(), this.subject.itemLineage(), this.subject.itemName(),
				this.subject.listVersion(), this.subject.unitCode(), this.subject.unitName(), this.subject.placeCode(),
				this.subject.placeName(), this.subject.path(), Period.known(this.subject.period()),
				this.subject.audience(), this.title, this.nothingHappened, this.publishedAt, null);
		return new PublishedDisclosure(summary, content(), this.reason, this.noticeLast);
	}

	/** The event of this publication; it never contains the content. */
	DisclosurePublished event() {
		Period.Length length = Period.known(this.subject.period()).length();
		return new DisclosurePublished(this.id.tenant(), this.id.disclosure(), this.id.number(),
				DisclosurePublished.Kind.valueOf(this.subject.kind().name()), this.subject.itemCode(),
				this.subject.itemLineage(), this.subject.listVersion(), this.subject.path(), this.subject.unitCode(),
				DisclosurePublished.PeriodLength.valueOf(length.name()), this.subject.period(),
				DisclosurePublished.Audience.valueOf(this.subject.audience().name()), this.nothingHappened,
				this.publishedAt);
	}

}
