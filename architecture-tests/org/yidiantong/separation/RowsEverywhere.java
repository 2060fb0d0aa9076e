package org.yidiantong.separation;

import org.yidiantong.eventlog.EventReading;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * Makes a row, through the modules' doors, in each table that applying a district's
 * folder leaves empty.
 */
@Component
class RowsEverywhere {

	private static final String READER = "separation";

	private final EventReading reading;

	RowsEverywhere(EventReading reading) {
		this.reading = reading;
	}

	void make(DistrictCode district) {
		BoundDistrict.run(district, () -> this.reading.replay(READER, 1));
	}

}
