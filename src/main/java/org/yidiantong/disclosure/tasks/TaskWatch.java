package org.yidiantong.disclosure.tasks;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.Period;
import org.yidiantong.organization.OrganizationManagement;

import org.springframework.stereotype.Component;

/**
 * Tells how far the tasks of a place for a period are.
 */
@Component
class TaskWatch {

	private final TaskSets rows;

	private final DutyCache duties;

	private final OrganizationManagement organization;

	TaskWatch(TaskSets rows, DutyCache duties, OrganizationManagement organization) {
		this.rows = rows;
		this.duties = duties;
		this.organization = organization;
	}

	TaskProgress progress(TaskSet set) {
		Period period = Period.known(set.period());
		Map<String, Instant> published = new HashMap<>();
		this.rows.disclosures(List.of(set.placeCode()), period.from().getYear())
			.stream()
			.filter((one) -> one.period().equals(set.period()))
			.forEach((one) -> {
				@Nullable Instant at = one.first().at();
				if (at != null) {
					published.put(one.lineage(), at);
				}
			});
		List<String> owed = this.organization.chart()
			.place(set.placeCode())
			.map((place) -> this.duties.of(set.listVersion()).of(place.kind(), period.length()))
			.orElse(List.of())
			.stream()
			.map(Duties.Owed::lineage)
			.toList();
		return new TaskProgress(owed, published);
	}

}
