package org.yidiantong.checklist.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.checklist.events.ChecklistVersionPublished;
import org.yidiantong.checklist.folder.Edition;

/**
 * A published version of a district's list. Immutable. Its items are stored separately as
 * {@link PublishedItem}s.
 */
@AggregateRoot
@Entity
@Immutable
@Table(name = "checklist_version")
class PublishedVersion {

	@Identity
	@EmbeddedId
	private VersionId id;

	@TenantId
	@Column(name = "tenant_id", insertable = false, updatable = false)
	private @Nullable Integer tenant;

	private int revision;

	private LocalDate effectiveFrom;

	private String base;

	private String digest;

	private Instant publishedAt;

	@Column(insertable = false, updatable = false)
	private @Nullable Instant withdrawnAt;

	@SuppressWarnings("NullAway.Init")
	PublishedVersion() {
	}

	PublishedVersion(VersionId id, int revision, Edition edition, Instant publishedAt) {
		this.id = id;
		this.revision = revision;
		this.effectiveFrom = edition.checklist().effectiveFrom();
		this.base = edition.checklist().base();
		this.digest = edition.digest();
		this.publishedAt = publishedAt;
	}

	/**
	 * What is published with it: all that a reader needs to name the items of complaints,
	 * including the items that nobody complained about.
	 */
	ChecklistVersionPublished event(Edition edition) {
		return new ChecklistVersionPublished(this.id.tenant(), this.id.version(), this.base, edition.items().size(),
				this.effectiveFrom, edition.checklist().categories().stream().map(PublishedVersion::heading).toList(),
				edition.items().stream().map(Item::summary).map(PublishedVersion::line).toList(), this.revision,
				this.publishedAt);
	}

	private static ChecklistVersionPublished.Heading heading(Category category) {
		return new ChecklistVersionPublished.Heading(category.code(), category.name(),
				ChecklistVersionPublished.Group.valueOf(category.group().name()));
	}

	private static ChecklistVersionPublished.Line line(ItemSummary item) {
		return new ChecklistVersionPublished.Line(item.code(), item.lineage(), item.category(), item.name());
	}

	VersionId id() {
		return this.id;
	}

	String digest() {
		return this.digest;
	}

	Checklist checklist(List<Category> categories) {
		return new Checklist(this.id.version(), this.effectiveFrom, this.base, categories);
	}

}
