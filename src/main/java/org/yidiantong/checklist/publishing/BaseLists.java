package org.yidiantong.checklist.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.folder.BaseList;
import org.yidiantong.checklist.folder.BaseName;
import org.yidiantong.checklist.folder.ChecklistJson;
import org.yidiantong.checklist.folder.OfferedBase;
import org.yidiantong.tenancy.District;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the versions of base lists that districts have adopted or may adopt, once for
 * all districts.
 */
@Repository
class BaseLists {

	private static final String ITEM = """
			INSERT INTO checklist_base_item (list, version, lineage, position, content)
			VALUES (?, ?, ?, ?, ?::jsonb) ON CONFLICT DO NOTHING""";

	private static final String OPEN_WORDS = """
			UPDATE checklist_base_item SET content = ?::jsonb
			WHERE list = ? AND version = ? AND lineage = ? AND content = ?::jsonb""";

	private final JdbcTemplate template;

	private final JdbcClient jdbc;

	private final DistrictWording wording;

	BaseLists(JdbcTemplate template, DistrictWording wording) {
		this.wording = wording;
		this.template = template;
		this.jdbc = JdbcClient.create(template);
	}

	/** The stored versions of a list that follow one of them, the latest first. */
	List<StoredBase> after(BaseName name) {
		return this.jdbc.sql("SELECT list, version, effective_from FROM checklist_base_version WHERE list = ?")
			.param(name.list())
			.query((row, number) -> new StoredBase(new BaseName(row.getString(1), row.getString(2)),
					row.getObject(3, LocalDate.class)))
			.stream()
			.filter((base) -> base.name().follows(name))
			.sorted((one, other) -> other.name().compareTo(one.name()))
			.toList();
	}

	/**
	 * The items of a stored version in their order, with the words of the bound district;
	 * empty for an unknown one.
	 */
	List<Item> items(BaseName name) {
		return this.wording.ofAll(stored(name));
	}

	/**
	 * Items in which texts whose words these stored versions leave open read as in the
	 * bound district.
	 */
	List<Item> reworded(List<Item> items, List<BaseName> names) {
		return this.wording.reworded(items, names.stream().flatMap((name) -> stored(name).stream()).toList());
	}

	private List<Item> stored(BaseName name) {
		return this.jdbc.sql("SELECT content FROM checklist_base_item WHERE list = ? AND version = ? ORDER BY position")
			.params(name.list(), name.version())
			.query((row, number) -> ChecklistJson.read(row.getString(1), Item.class))
			.list();
	}

	/** A stored version; empty for an unknown one. */
	Optional<BaseList> find(BaseName name) {
		return this.jdbc.sql("""
				SELECT list, version, province, effective_from, content, digest, digest AS linear_digest
				FROM checklist_base_version
				WHERE list = ? AND version = ?""").params(name.list(), name.version()).query(BaseList.class).optional();
	}

	/** The digest of a stored version; empty when no district has adopted it. */
	Optional<String> digest(BaseList base) {
		return this.jdbc.sql("SELECT digest FROM checklist_base_version WHERE list = ? AND version = ?")
			.params(base.list(), base.version())
			.query(String.class)
			.optional();
	}

	/** Whether a version is stored with its items. */
	boolean isKept(BaseList base) {
		return this.jdbc.sql("SELECT count(*) FROM checklist_base_item WHERE list = ? AND version = ?")
			.params(base.list(), base.version())
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * Stores where a version leaves words to the district, if it was stored before it did
	 * so. Nothing else of a stored version ever changes.
	 */
	void openWords(OfferedBase offered) {
		BaseList base = offered.base();
		List<Object[]> rows = new ArrayList<>();
		for (Item item : offered.items()) {
			String content = ChecklistJson.write(item);
			if (content.contains(District.KIND)) {
				rows.add(new Object[] { content, base.list(), base.version(), item.lineage(),
						District.usuallyWorded(content) });
			}
		}
		this.template.batchUpdate(OPEN_WORDS, rows);
	}

	/** Stores a version, unless another district has stored it concurrently. */
	void keep(OfferedBase offered) {
		BaseList base = offered.base();
		this.jdbc.sql("""
				INSERT INTO checklist_base_version (list, version, province, effective_from, digest, content)
				VALUES (?, ?, ?, ?, ?, ?::jsonb) ON CONFLICT DO NOTHING""")
			.params(base.list(), base.version(), base.province(), base.effectiveFrom(), base.digest(), base.content())
			.update();
		List<Item> items = offered.items();
		this.template.batchUpdate(ITEM, items, items.size(), (row, item) -> {
			row.setString(1, base.list());
			row.setString(2, base.version());
			row.setString(3, item.lineage());
			row.setInt(4, items.indexOf(item) + 1);
			row.setString(5, ChecklistJson.write(item));
		});
	}

}
