package org.yidiantong.checklist.web;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.DisclosureDuty;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemGroup;
import org.yidiantong.checklist.Responsibility;
import org.yidiantong.checklist.Routing;
import org.yidiantong.checklist.Scope;
import org.yidiantong.checklist.Settlement;
import org.yidiantong.checklist.Supervision;
import org.yidiantong.checklist.TotalLimit;
import org.yidiantong.checklist.adapted.LocalFlow;

/**
 * A full item in the API; its category is a code, as in the list.
 *
 * @param flowChart address of the drawing of the flow, in this version of the list
 * @param routing the units responsible at the requested place; null when no place was
 * requested
 * @param adaptation how the steps differ from those of the district; null when they do
 * not
 */
record ItemAnswer(ItemCode code, String lineage, String name, String category, ItemGroup group,
		Set<Settlement> appliesTo, List<Basis> basis, String handledBy, String guidedBy, Scope scope,
		List<String> requirements, Responsibility responsibility, Supervision supervision, List<FlowStep> steps,
		@Nullable TotalLimit totalLimit, DisclosureDuty disclosure, List<String> materials, List<String> riskPoints,
		String flowChart, @Nullable RoutingAnswer routing, @Nullable AdaptedAnswer adaptation) {

	static ItemAnswer of(Item item, String flowChart, @Nullable Routing routing, @Nullable LocalFlow local) {
		return new ItemAnswer(item.code(), item.lineage(), item.name(), item.category().code(), item.group(),
				item.appliesTo(), item.basis(), item.handledBy(), item.guidedBy(), item.scope(), item.requirements(),
				item.responsibility(), item.supervision(), item.steps(), item.totalLimit(), item.disclosure(),
				item.materials(), item.riskPoints(), flowChart, (routing == null) ? null : RoutingAnswer.of(routing),
				(local == null) ? null : AdaptedAnswer.of(local));
	}

}
