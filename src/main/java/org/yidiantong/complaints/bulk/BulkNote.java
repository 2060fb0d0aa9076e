package org.yidiantong.complaints.bulk;

import java.util.List;

import org.yidiantong.complaints.Nature;
import org.yidiantong.complaints.inspection.DispatchCandidate;

/**
 * Drafts the triage note (研判意见) of several complaints, for an officer to edit: the one
 * that the checklist suggests for each if it is the same for all. It becomes a text of
 * the complaints, so it is always Chinese.
 */
final class BulkNote {

	private BulkNote() {
	}

	static String of(List<DispatchCandidate> complaints) {
		List<String> notes = complaints.stream().map(DispatchCandidate::note).distinct().toList();
		if (notes.size() == 1) {
			return notes.get(0);
		}
		boolean reports = complaints.stream().anyMatch((one) -> one.subject().nature() == Nature.REPORT);
		return "经研判属于主办单位职责，请核实情况后依规办理并如实答复。" + (reports ? "属于反映问题的，被反映的单位和个人回避，不得打听、泄露反映人信息。" : "");
	}

}
