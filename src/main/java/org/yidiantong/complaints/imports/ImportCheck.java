package org.yidiantong.complaints.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.complaints.ComplaintImport;
import org.yidiantong.complaints.ImportedComplaint;
import org.yidiantong.complaints.origin.KnownNumber;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictManagement;

/**
 * Reads rows as commands and finds every mistake: in the cells, against the rules of the
 * district, and numbers that are known.
 */
@Component
class ImportCheck {

	private final ComplaintImport complaints;

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	private final DistrictManagement districts;

	ImportCheck(ComplaintImport complaints, ChecklistManagement checklists, OrganizationManagement organization,
			DistrictManagement districts) {
		this.complaints = complaints;
		this.checklists = checklists;
		this.organization = organization;
		this.districts = districts;
	}

	/** The names in the bound district. */
	ImportNames names() {
		return new ImportNames(this.organization.chart(), this.checklists.itemsOf(this.checklists.current().version()));
	}

	/**
	 * Works for the bound district as it is now, so that its folder is not asked for
	 * changes at each row.
	 */
	<T> T asNow(Supplier<T> work) {
		District now = this.districts.find(BoundDistrict.required()).orElseThrow();
		try (BoundDistrict.Binding binding = BoundDistrict.open(now)) {
			return work.get();
		}
	}

	/** The rows with their mistakes, and their commands, in order. */
	Map<ImportRow, ImportedComplaint> check(List<ImportRow> rows, ImportNames names) {
		Map<String, KnownNumber> known = this.complaints
			.known(rows.stream().map((row) -> row.cell(ImportColumn.NUMBER)).filter((one) -> !one.isEmpty()).toList());
		Map<ImportRow, ImportedComplaint> checked = new LinkedHashMap<>();
		for (ImportRow row : rows) {
			ImportRowReader reader = new ImportRowReader(names, row);
			ImportedComplaint command = reader.read();
			List<Mistake> mistakes = new ArrayList<>(row.mistakes());
			mistakes.addAll(reader.mistakes());
			KnownNumber taken = known.get(row.cell(ImportColumn.NUMBER));
			if (taken != null) {
				mistakes.add(Mistake.of(ImportColumn.NUMBER, "known",
						(taken.caseNumber() == null) ? "—" : taken.caseNumber()));
			}
			Set<ImportColumn> faulty = columns(mistakes);
			this.complaints.errors(command)
				.stream()
				.map(Mistake::of)
				.filter((one) -> !faulty.contains(one.column()))
				.forEach(mistakes::add);
			checked.put(row.with(mistakes), command);
		}
		return checked;
	}

	private static Set<ImportColumn> columns(Collection<Mistake> mistakes) {
		return mistakes.stream().map(Mistake::column).collect(Collectors.toSet());
	}

}
