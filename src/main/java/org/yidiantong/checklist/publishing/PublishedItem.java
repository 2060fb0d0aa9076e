package org.yidiantong.checklist.publishing;

import java.util.EnumSet;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemGroup;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.checklist.Settlement;
import org.yidiantong.checklist.folder.ChecklistJson;

/**
 * An item of a published version. The full item is stored as one JSON document. Columns
 * repeat the summary, so that a list is read without the documents.
 */
@AggregateRoot
@Entity
@Immutable
@Table(name = "checklist_item")
class PublishedItem {

	@Identity
	@EmbeddedId
	private VersionedCode id;

	@TenantId
	@Column(name = "tenant_id", insertable = false, updatable = false)
	private @Nullable Integer tenant;

	private int position;

	private String lineage;

	private String name;

	private String category;

	@Enumerated(EnumType.STRING)
	@Column(name = "item_group")
	private ItemGroup group;

	@Enumerated(EnumType.STRING)
	private HandlingGrade grade;

	private boolean inVillages;

	private boolean inCommunities;

	@JdbcTypeCode(SqlTypes.JSON)
	private String content;

	@SuppressWarnings("NullAway.Init")
	PublishedItem() {
	}

	PublishedItem(VersionId version, int position, Item item) {
		ItemSummary line = item.summary();
		this.id = VersionedCode.of(version, line.code().value());
		this.position = position;
		this.lineage = line.lineage();
		this.name = line.name();
		this.category = line.category();
		this.group = line.group();
		this.grade = line.grade();
		this.inVillages = line.appliesTo().contains(Settlement.VILLAGE);
		this.inCommunities = line.appliesTo().contains(Settlement.COMMUNITY);
		this.content = ChecklistJson.write(item);
	}

	Item item() {
		return ChecklistJson.read(this.content, Item.class);
	}

	/** The settlements that the two columns encode. */
	static Set<Settlement> appliesTo(boolean inVillages, boolean inCommunities) {
		Set<Settlement> settlements = EnumSet.noneOf(Settlement.class);
		if (inVillages) {
			settlements.add(Settlement.VILLAGE);
		}
		if (inCommunities) {
			settlements.add(Settlement.COMMUNITY);
		}
		return settlements;
	}

}
