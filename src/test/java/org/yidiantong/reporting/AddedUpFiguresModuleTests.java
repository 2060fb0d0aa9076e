package org.yidiantong.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yidiantong.reporting.figures.AddedUpFigures;
import org.yidiantong.reporting.figures.ReportPeriod;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.SqlCapture;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Figures of today add what has changed to what had ended before the month, with the same
 * result as counting all complaints.
 */
@PlayedApplication
@BusinessDay("2021-09-06")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddedUpFiguresModuleTests {

	private static final LocalDate FIRST = LocalDate.of(2021, 8, 30);

	private static final LocalDate LAST = LocalDate.of(2021, 12, 15);

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private AddedUpFigures figures;

	@Autowired
	private ReadModelManagement models;

	@BeforeAll
	void plays() {
		this.district.begin();
		this.district.plan(20210830, 80, 95);
		this.district.playTo(Instant.parse("2021-12-15T15:00:00Z"));
	}

	@Test
	void areTheSameForEachPeriod() {
		this.district.in(() -> {
			int generation = this.models.catchUp();
			for (LocalDate from = FIRST; !from.isAfter(LAST); from = from.plusDays(9)) {
				for (LocalDate day = from; !day.isAfter(LAST); day = day.plusDays(17)) {
					this.figures.areAsCountedWhole(generation, new ReportPeriod(from, day));
				}
				this.figures.areAsCountedWhole(generation, new ReportPeriod(from, LAST));
			}
			return generation;
		});
	}

	/** Once counted, what had ended is neither read nor counted again. */
	@Test
	void areAddedUp() {
		ReportPeriod december = new ReportPeriod(LocalDate.of(2021, 12, 1), LAST);
		this.district.in(() -> {
			int generation = this.models.catchUp();
			this.figures.areAsCountedWhole(generation, december);
			AtomicBoolean whole = new AtomicBoolean();
			SqlCapture.before((sql) -> sql.contains("reporting_standing") && !sql.contains("changed"),
					(connection) -> whole.set(true), () -> this.figures.areAddedUp(generation, december));
			assertThat(whole).isFalse();
			return generation;
		});
	}

}
