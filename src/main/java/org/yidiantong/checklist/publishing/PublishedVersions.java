package org.yidiantong.checklist.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.ChecklistUnknown;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemGroup;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.checklist.ListVersion;
import org.yidiantong.checklist.events.ChecklistVersionPublished;
import org.yidiantong.checklist.events.ChecklistVersionWithdrawn;
import org.yidiantong.checklist.folder.BaseName;
import org.yidiantong.checklist.folder.ChecklistExport;
import org.yidiantong.checklist.folder.Edition;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the published versions of the bound district's list.
 */
@Repository
class PublishedVersions {

	private static final String EFFECTIVE = """
			select v from PublishedVersion v where v.effectiveFrom <= :day and v.withdrawnAt is null
			order by v.effectiveFrom desc, v.revision desc""";

	private static final String VERSIONS = """
			select new org.yidiantong.checklist.ListVersion(v.id.version, v.effectiveFrom, v.base,
				cast((select count(i) from PublishedItem i where i.id.version = v.id.version) as integer),
				case when v.withdrawnAt is null then false else true end)
			from PublishedVersion v order by v.effectiveFrom desc, v.revision desc""";

	private static final String LAST_REVISION = """
			SELECT coalesce(max(greatest(revision, withdrawn_revision)), 0) FROM checklist_version WHERE tenant_id = ?""";

	private static final String WITHDRAW = """
			UPDATE checklist_version SET withdrawn_at = ?, withdrawn_revision = ?
			WHERE tenant_id = ? AND version = ? AND withdrawn_at IS NULL AND effective_from > ?
			RETURNING revision, effective_from""";

	private static final String CONTENTS = """
			select i from PublishedItem i where i.id.version = :version order by i.position""";

	private static final String CATEGORIES = """
			select c from PublishedCategory c where c.id.version = :version order by c.position""";

	private static final String LINES = """
			select i.id.code as code, i.lineage as lineage, i.name as name, i.category as category, i.group as group,
				i.grade as grade, i.inVillages as inVillages, i.inCommunities as inCommunities
			from PublishedItem i where i.id.version = :version order by i.position""";

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final DistrictWording wording;

	PublishedVersions(EntityManager entities, JdbcClient jdbc, DistrictWording wording) {
		this.wording = wording;
		this.entities = entities;
		this.jdbc = jdbc;
	}

	/**
	 * The version in effect on a day. Of several that take effect on the same day, the
	 * one published last.
	 */
	Checklist effectiveOn(LocalDate day) {
		return this.entities.createQuery(EFFECTIVE, PublishedVersion.class)
			.setParameter("day", day)
			.setMaxResults(1)
			.getResultStream()
			.findFirst()
			.map((version) -> version.checklist(categories(version.id().version())))
			.orElseThrow(() -> new ChecklistUnknown(day));
	}

	/** All versions, the one that takes effect last first. */
	List<ListVersion> versions() {
		return this.entities.createQuery(VERSIONS, ListVersion.class).getResultList();
	}

	/** The version that takes effect last; empty before the first. */
	Optional<ListVersion> newest() {
		return versions().stream().filter((one) -> !one.withdrawn()).findFirst();
	}

	/** The base list of the newest version. */
	Optional<BaseName> newestBase() {
		return newest().flatMap((one) -> BaseName.read(one.base()));
	}

	Optional<Checklist> checklist(String version) {
		return Optional.ofNullable(this.entities.find(PublishedVersion.class, version(version)))
			.map((found) -> found.checklist(categories(version)));
	}

	/** The items of a version with their full contents. */
	List<Item> contents(String version) {
		return this.entities.createQuery(CONTENTS, PublishedItem.class)
			.setParameter("version", version)
			.getResultStream()
			.map(PublishedItem::item)
			.toList();
	}

	List<ItemSummary> items(String version) {
		return this.entities.createQuery(LINES, Tuple.class)
			.setParameter("version", version)
			.getResultStream()
			.map(PublishedVersions::line)
			.toList();
	}

	Optional<Item> item(String version, ItemCode code) {
		VersionedCode id = VersionedCode.of(version(version), code.value());
		return Optional.ofNullable(this.entities.find(PublishedItem.class, id)).map(PublishedItem::item);
	}

	/** The digest of a published version; empty when it is not published. */
	Optional<String> digest(String version) {
		return Optional.ofNullable(this.entities.find(PublishedVersion.class, version(version)))
			.map(PublishedVersion::digest);
	}

	/**
	 * Whether the version was published with these contents, perhaps from another form.
	 */
	boolean has(Edition merged) {
		Edition edition = this.wording.of(merged);
		String version = edition.checklist().version();
		return checklist(version).filter((stored) -> ChecklistExport.isSame(edition, stored, contents(version)))
			.isPresent();
	}

	/**
	 * Stores a new version with the words of the bound district.
	 * @return what is published with it
	 */
	ChecklistVersionPublished publish(Edition merged, Instant now) {
		Edition edition = this.wording.of(merged);
		VersionId id = version(edition.checklist().version());
		int revision = nextRevision();
		PublishedVersion published = new PublishedVersion(id, revision, edition, now);
		this.entities.persist(published);
		int position = 0;
		for (Category category : edition.checklist().categories()) {
			this.entities.persist(new PublishedCategory(id, ++position, category));
		}
		for (Item item : edition.items()) {
			this.entities.persist(new PublishedItem(id, ++position, item));
		}
		return published.event(edition);
	}

	/**
	 * Withdraws a version that is not in effect yet.
	 * @return what is published about it; empty when it is not published, is withdrawn
	 * already, or is in effect on the day
	 */
	Optional<ChecklistVersionWithdrawn> withdraw(String version, LocalDate today, Instant now) {
		int revision = nextRevision();
		return this.jdbc.sql(WITHDRAW)
			.params(now.atOffset(ZoneOffset.UTC), revision, BoundDistrict.required().value(), version, today)
			.query((row, number) -> new ChecklistVersionWithdrawn(BoundDistrict.required().value(), version,
					row.getInt(1), row.getObject(2, LocalDate.class), revision, now))
			.optional();
	}

	/** Publications and withdrawals are numbered together. */
	private int nextRevision() {
		return this.jdbc.sql(LAST_REVISION).param(BoundDistrict.required().value()).query(Integer.class).single() + 1;
	}

	private List<Category> categories(String version) {
		return this.entities.createQuery(CATEGORIES, PublishedCategory.class)
			.setParameter("version", version)
			.getResultStream()
			.map(PublishedCategory::category)
			.toList();
	}

	private static VersionId version(String version) {
		return new VersionId(BoundDistrict.required().value(), version);
	}

	private static ItemSummary line(Tuple row) {
		return new ItemSummary(new ItemCode(row.get("code", String.class)), row.get("lineage", String.class),
				row.get("name", String.class), row.get("category", String.class), row.get("group", ItemGroup.class),
				PublishedItem.appliesTo(row.get("inVillages", Boolean.class), row.get("inCommunities", Boolean.class)),
				row.get("grade", HandlingGrade.class));
	}

}
