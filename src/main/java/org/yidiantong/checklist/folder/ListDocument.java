package org.yidiantong.checklist.folder;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.folder.ListFile.CategoryFile;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A whole list as one tree, as people edit it: the fields are those of
 * {@code checklist.yaml}, but {@code categories} and {@code items} hold those of the base
 * list too, and every item has its lineage.
 */
public final class ListDocument {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.changeDefaultPropertyInclusion((usual) -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private ListDocument() {
	}

	/** The tree of a list. */
	public static ObjectNode of(Checklist list, List<Item> items) {
		ObjectNode tree = MAPPER.createObjectNode();
		tree.put("version", list.version());
		tree.put("effectiveFrom", list.effectiveFrom().toString());
		tree.put("base", list.base());
		ArrayNode categories = tree.putArray("categories");
		list.categories().forEach((one) -> categories.add(category(one)));
		ArrayNode all = tree.putArray("items");
		items.forEach((item) -> all.add(item(item)));
		return tree;
	}

	/** The tree of an item. */
	public static ObjectNode item(Item item) {
		return MAPPER.valueToTree(ItemFiles.of(item, ""));
	}

	/** The tree of a category. */
	public static ObjectNode category(Category one) {
		return MAPPER.valueToTree(new CategoryFile(one.code(), one.name(), one.nameEn(), one.group()));
	}

	/** Whether two items say the same. The policy library may differ. */
	public static boolean isSame(Item one, Item other) {
		return ItemFiles.of(one, "").equals(ItemFiles.of(other, ""));
	}

}
