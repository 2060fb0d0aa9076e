package org.yidiantong.checklist.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.yidiantong.checklist.Audience;
import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.Branch;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.Decision;
import org.yidiantong.checklist.DisclosureDuty;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemGroup;
import org.yidiantong.checklist.Lead;
import org.yidiantong.checklist.Limit;
import org.yidiantong.checklist.LimitSource;
import org.yidiantong.checklist.LimitUnit;
import org.yidiantong.checklist.Responsibility;
import org.yidiantong.checklist.Scope;
import org.yidiantong.checklist.Settlement;
import org.yidiantong.checklist.Supervision;
import org.yidiantong.checklist.TotalLimit;

/**
 * Items that differ from another one in a single field.
 */
public final class ChangedItems {

	private ChangedItems() {
	}

	/** The item with another value in this field. */
	public static Item in(ItemField field, Item item) {
		return in(field, item, "改");
	}

	/**
	 * The item with another value in this field; different words make different values.
	 */
	public static Item in(ItemField field, Item item, String words) {
		return new Item(is(field, ItemField.CODE) ? new ItemCode("Z" + (10 + words.length())) : item.code(),
				item.lineage(), is(field, ItemField.NAME) ? item.name() + words : item.name(),
				is(field, ItemField.CATEGORY)
						? new Category("X-" + words, words, words, ItemGroup.SERVICE) : item.category(),
				is(field, ItemField.APPLIES_TO) ? other(item.appliesTo()) : item.appliesTo(),
				is(field, ItemField.BASIS)
						? List.of(new Basis("P", words, null, null, LocalDate.of(2020, 1, 1), null, null))
						: item.basis(),
				is(field, ItemField.HANDLED_BY) ? words : item.handledBy(),
				is(field, ItemField.GUIDED_BY) ? words : item.guidedBy(),
				is(field, ItemField.SCOPE) ? new Scope(List.of(words), List.of()) : item.scope(),
				is(field, ItemField.REQUIREMENTS) ? List.of(words) : item.requirements(),
				is(field, ItemField.RESPONSIBILITY)
						? new Responsibility(Lead.DEPARTMENT, List.of(words), HandlingGrade.COMPLEX)
						: item.responsibility(),
				is(field, ItemField.SUPERVISION) ? new Supervision("BUILD", words) : item.supervision(),
				is(field, ItemField.STEPS)
						? List.of(new FlowStep(1, words, words, new Limit(words, null, null, null, LimitSource.LOCAL),
								null, new Decision(words, List.of(Branch.end("是", words), Branch.end("否", words)))))
						: item.steps(),
				is(field, ItemField.TOTAL_LIMIT)
						? new TotalLimit(words, words.length(), LimitUnit.MONTH, null, LimitSource.LOCAL)
						: item.totalLimit(),
				is(field, ItemField.DISCLOSURE)
						? new DisclosureDuty(words, List.of(), List.of(), words, null, Audience.VILLAGE, words)
						: item.disclosure(),
				is(field, ItemField.MATERIALS) ? List.of(words) : item.materials(),
				is(field, ItemField.RISK_POINTS) ? List.of(words) : item.riskPoints());
	}

	private static boolean is(ItemField field, ItemField changed) {
		return field == changed;
	}

	private static Set<Settlement> other(Set<Settlement> settlements) {
		return settlements.equals(Set.of(Settlement.VILLAGE)) ? Set.of(Settlement.COMMUNITY)
				: Set.of(Settlement.VILLAGE);
	}

}
