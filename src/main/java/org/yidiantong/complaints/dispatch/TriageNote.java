package org.yidiantong.complaints.dispatch;

import org.yidiantong.checklist.Item;
import org.yidiantong.organization.Unit;

/**
 * Drafts a triage note (研判意见) from the checklist, for an officer to edit. It becomes a
 * text of the complaint, so it is always Chinese.
 */
final class TriageNote {

	private TriageNote() {
	}

	static String of(DispatchSuggestion suggestion) {
		StringBuilder note = new StringBuilder();
		Item item = suggestion.item();
		note.append((item == null) ? "群众未选事项，经研判属于地点所在单位职责。" : "经研判属于清单事项“" + item.code() + " " + item.name() + "”。");
		Unit lead = suggestion.lead();
		if (lead != null) {
			note.append("请").append(lead.name()).append("主办，核实情况后依规办理并如实答复。");
		}
		if (suggestion.subject().report()) {
			note.append("本件为反映问题，被反映的单位和个人回避，不得打听、泄露反映人信息。");
		}
		return note.toString();
	}

}
