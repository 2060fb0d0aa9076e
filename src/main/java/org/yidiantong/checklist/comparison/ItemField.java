package org.yidiantong.checklist.comparison;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Item;

/**
 * The fields of an item that versions are compared and merged by. The lineage is not one
 * of them: it says which items are the same.
 */
public enum ItemField {

	/** Display code. */
	CODE(Item::code),

	/** Name. */
	NAME(Item::name),

	/** Code of the category. A renamed category changes no item. */
	CATEGORY((item) -> item.category().code()),

	/** Kinds of place. */
	APPLIES_TO(Item::appliesTo),

	/** Policies that authorise it. */
	BASIS(Item::basis),

	/** Who handles it, in words. */
	HANDLED_BY(Item::handledBy),

	/** Who guides, in words. */
	GUIDED_BY(Item::guidedBy),

	/** What belongs here and what does not. */
	SCOPE(Item::scope),

	/** Duties in handling it. */
	REQUIREMENTS(Item::requirements),

	/** Lead, departments and grade. */
	RESPONSIBILITY(Item::responsibility),

	/** Who supervises. */
	SUPERVISION(Item::supervision),

	/** Steps of the flow with their limits. */
	STEPS(Item::steps),

	/** Limit of the whole procedure. */
	TOTAL_LIMIT(Item::totalLimit),

	/** What has to be disclosed. */
	DISCLOSURE(Item::disclosure),

	/** What to bring. */
	MATERIALS(Item::materials),

	/** Where power is abused. */
	RISK_POINTS(Item::riskPoints);

	private final Function<Item, @Nullable Object> part;

	ItemField(Function<Item, @Nullable Object> part) {
		this.part = part;
	}

	/** Whether two items agree in this field. */
	public boolean isSame(Item one, Item other) {
		return Objects.equals(this.part.apply(one), this.part.apply(other));
	}

	/** The fields in which two items differ. */
	public static Set<ItemField> differences(Item one, Item other) {
		Set<ItemField> differences = EnumSet.noneOf(ItemField.class);
		for (ItemField field : values()) {
			if (!field.isSame(one, other)) {
				differences.add(field);
			}
		}
		return differences;
	}

}
