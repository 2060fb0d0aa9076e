package org.yidiantong.separation;

import java.util.Comparator;
import java.util.List;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * Makes a row, through the modules' doors, in each table that applying a district's
 * folder leaves empty. A module with much to make has a part of its own.
 */
@Component
class RowsEverywhere {

	static final String READER = "separation";

	private final EventLogReader reading;

	private final AuditLog audit;

	private final List<Part> parts;

	RowsEverywhere(EventLogReader reading, AuditLog audit, List<Part> parts) {
		this.reading = reading;
		this.audit = audit;
		this.parts = parts.stream().sorted(Comparator.comparing(Part::isMadeOfOthers)).toList();
	}

	void make(DistrictCode district) {
		BoundDistrict.run(district, () -> {
			this.reading.replay(READER, 1);
			this.audit.record(READER, "separation.look", "district/" + district, null);
			this.parts.forEach((part) -> part.make(district));
		});
	}

	/** The rows of one module; the district is bound. */
	@FunctionalInterface
	interface Part {

		void make(DistrictCode district);

		/** Whether the rows are made of what the other parts have made before. */
		default boolean isMadeOfOthers() {
			return false;
		}

	}

}
