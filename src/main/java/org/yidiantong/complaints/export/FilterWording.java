package org.yidiantong.complaints.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.yidiantong.audit.AuditText;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;

import org.springframework.stereotype.Component;

/**
 * Puts a filter in the words of the page, for the record of an export, in the language of
 * whoever reads it.
 */
@Component
class FilterWording {

	private final OrganizationManagement organization;

	private final ChecklistManagement checklists;

	FilterWording(OrganizationManagement organization, ChecklistManagement checklists) {
		this.organization = organization;
		this.checklists = checklists;
	}

	String of(ComplaintFilter filter) {
		List<String> words = new ArrayList<>();
		if (!filter.states().isEmpty()) {
			words.add(filter.states()
				.stream()
				.sorted()
				.map((one) -> AuditText.of("complaints.staff.state." + one))
				.collect(Collectors.joining(", ")));
		}
		subject(filter, words);
		if (filter.from() != null) {
			words.add("≥ " + filter.from());
		}
		if (filter.to() != null) {
			words.add("≤ " + filter.to());
		}
		if (filter.card() != null) {
			words.add(AuditText.of("complaints.card." + filter.card()));
		}
		if (filter.number() != null) {
			words.add(AuditText.of("complaints.cases.number"));
		}
		if (filter.channel() != null) {
			words.add(AuditText.of("complaints.channel." + filter.channel()));
		}
		filter.words().forEach((word) -> words.add("“" + word + "”"));
		flags(filter, words);
		return words.isEmpty() ? AuditText.of("identity.audit.any") : String.join("; ", words);
	}

	private void subject(ComplaintFilter filter, List<String> words) {
		OrganizationChart chart = this.organization.chart();
		if (filter.item() != null) {
			words.add(this.checklists.item(filter.item()).map(Item::name).orElse(filter.item().value()));
		}
		if (filter.place() != null) {
			words.add(chart.placeName(filter.place()));
		}
		if (filter.unit() != null) {
			words.add(String.valueOf(chart.unitName(filter.unit())));
		}
	}

	private static void flags(ComplaintFilter filter, List<String> words) {
		if (filter.waiting()) {
			words.add(AuditText.of("complaints.cases.waiting"));
		}
		if (filter.overdue()) {
			words.add(AuditText.of("complaints.cases.overdue"));
		}
		if (filter.supervised()) {
			words.add(AuditText.of("complaints.supervised"));
		}
		if (filter.unexplained()) {
			words.add(AuditText.of("complaints.cases.unexplained"));
		}
	}

}
