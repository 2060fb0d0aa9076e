package org.yidiantong.checklist.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.ItemGroup;

/**
 * A category of a published version.
 */
@org.jmolecules.ddd.annotation.Entity
@Entity
@Immutable
@Table(name = "checklist_category")
class PublishedCategory {

	@Identity
	@EmbeddedId
	private VersionedCode id;

	@TenantId
	@Column(name = "tenant_id", insertable = false, updatable = false)
	private @Nullable Integer tenant;

	private int position;

	private String name;

	private String nameEn;

	@Enumerated(EnumType.STRING)
	@Column(name = "item_group")
	private ItemGroup group;

	@SuppressWarnings("NullAway.Init")
	PublishedCategory() {
	}

	PublishedCategory(VersionId version, int position, Category category) {
		this.id = VersionedCode.of(version, category.code());
		this.position = position;
		this.name = category.name();
		this.nameEn = category.nameEn();
		this.group = category.group();
	}

	Category category() {
		return new Category(this.id.code(), this.name, this.nameEn, this.group);
	}

}
