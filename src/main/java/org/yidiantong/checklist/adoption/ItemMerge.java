package org.yidiantong.checklist.adoption;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.comparison.ItemField;

/**
 * Merges one item field by field.
 */
final class ItemMerge {

	private final @Nullable Item base;

	private final Item next;

	private final Item own;

	private final Answers answers;

	/**
	 * @param base the item in the old base; null when both sides have added it
	 */
	ItemMerge(@Nullable Item base, Item next, Item own, Answers answers) {
		this.base = base;
		this.next = next;
		this.own = own;
		this.answers = answers;
	}

	Item merged() {
		return new Item(pick(ItemField.CODE, Item::code, ItemCode::new), this.next.lineage(),
				pick(ItemField.NAME, Item::name, Function.identity()), pick(ItemField.CATEGORY, Item::category),
				pick(ItemField.APPLIES_TO, Item::appliesTo), pick(ItemField.BASIS, Item::basis),
				pick(ItemField.HANDLED_BY, Item::handledBy, Function.identity()),
				pick(ItemField.GUIDED_BY, Item::guidedBy, Function.identity()), pick(ItemField.SCOPE, Item::scope),
				pick(ItemField.REQUIREMENTS, Item::requirements), pick(ItemField.RESPONSIBILITY, Item::responsibility),
				pick(ItemField.SUPERVISION, Item::supervision), pick(ItemField.STEPS, Item::steps),
				side(ItemField.TOTAL_LIMIT).totalLimit(), pick(ItemField.DISCLOSURE, Item::disclosure),
				pick(ItemField.MATERIALS, Item::materials), pick(ItemField.RISK_POINTS, Item::riskPoints));
	}

	private <T> T pick(ItemField field, Function<Item, T> part) {
		return part.apply(side(field));
	}

	private <T> T pick(ItemField field, Function<Item, T> part, Function<String, T> edit) {
		if (isConflict(field)) {
			MergeConflict conflict = conflict(field);
			Resolution answer = this.answers.to(conflict);
			if (answer != null && answer.choice() == Resolution.Choice.EDIT && answer.text() != null) {
				return edit.apply(answer.text());
			}
			return part.apply(isTaken(answer) ? this.next : this.own);
		}
		return part.apply(side(field));
	}

	/** The item whose value of the field counts. */
	private Item side(ItemField field) {
		if (isConflict(field)) {
			return isTaken(this.answers.to(conflict(field))) ? this.next : this.own;
		}
		return (this.base != null && field.isSame(this.base, this.own)) ? this.next : this.own;
	}

	private static boolean isTaken(@Nullable Resolution answer) {
		return answer != null && answer.choice() == Resolution.Choice.TAKE;
	}

	private boolean isConflict(ItemField field) {
		return !field.isSame(this.next, this.own)
				&& (this.base == null || (!field.isSame(this.base, this.next) && !field.isSame(this.base, this.own)));
	}

	private MergeConflict conflict(ItemField field) {
		return new MergeConflict(this.next.lineage(), MergeConflict.Kind.BOTH_CHANGED, field, this.base, this.next,
				this.own);
	}

	/** The answers to conflicts. */
	interface Answers {

		/** The valid answer to a conflict; null while it is open. */
		@Nullable Resolution to(MergeConflict conflict);

	}

}
