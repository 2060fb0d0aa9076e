package org.yidiantong.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.events.ComplaintClosed;
import org.yidiantong.complaints.events.ComplaintDispatched;
import org.yidiantong.complaints.events.ComplaintFiled;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.reporting.figures.FigureManagement;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.reporting.runs.NoThreadPool;
import org.yidiantong.reporting.runs.ReportRunner;
import org.yidiantong.support.Actors;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Figures and reports follow from events alone: nothing is in the tables of the modules
 * that publish them.
 */
@ModuleTest(nested = { "checklist.publishing", "checklist.adaptation", "reporting.runs", "batch" })
@Import(NoThreadPool.class)
@BusinessDay("2021-12-15")
class ReportsOfEventsModuleTests {

	private static final UnitCode UNIT = new UnitCode("HU-341503014-V01");

	private static final List<PlaceCode> PLACE = List.of(new PlaceCode("341503014"), new PlaceCode("341503014-V01"));

	private static final LocalDate DUE = LocalDate.parse("2021-12-24");

	private static final Actor LEADER = Actor.client(UUID.randomUUID(), "test-341503", Actors.YUAN,
			EnumSet.of(Permission.REPORTS_READ, Permission.REPORTS_WRITE));

	@Autowired
	private FigureManagement figures;

	@Autowired
	private ReportManagement reports;

	@Autowired
	private ReportRunner runner;

	@Autowired
	private ReadModelManagement models;

	@Autowired
	private EventLogReader reading;

	@Autowired
	private ApplicationEventPublisher publisher;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void countsComplaintsByTheirEvents() {
		BigDecimal complaints = today("complaints");
		BigDecimal closed = today("closed");
		file();
		close(file());
		assertThat(today("complaints")).isEqualByComparingTo(complaints.add(BigDecimal.valueOf(2)));
		assertThat(today("closed")).isEqualByComparingTo(closed.add(BigDecimal.ONE));
	}

	@Test
	void countsEachEventOnceHoweverOftenItIsRead() {
		close(file());
		BigDecimal closed = today("closed");
		in(() -> {
			this.reading.replay(ReadModelManagement.READER, 0);
			return this.models.catchUp();
		});
		assertThat(today("closed")).isEqualByComparingTo(closed);
	}

	@Test
	void keepsAReportWhenMoreHappens() {
		close(file());
		ReportView report = report();
		byte[] workbook = in(() -> this.reports.workbook(LEADER, report.id()));
		close(file());
		ReportView next = report();
		assertThat(in(() -> this.reports.find(LEADER, report.id()))).isEqualTo(report);
		assertThat(in(() -> this.reports.workbook(LEADER, report.id()))).isEqualTo(workbook);
		assertThat(next.revision()).isEqualTo(report.revision() + 1);
		assertThat(next.figures().get("closed"))
			.isEqualByComparingTo(report.figures().get("closed").add(BigDecimal.ONE));
	}

	@Test
	void refusesFiguresToWhoMayNotReadThem() {
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> in(() -> this.figures.today(Actors.handler(UNIT))));
	}

	private ComplaintId file() {
		ComplaintId complaint = new ComplaintId(UUID.randomUUID());
		publish(new ComplaintFiled(Actors.YUAN.value(), complaint, null, null, null, "2021.1", PLACE,
				ComplaintFiled.Nature.REQUEST, true, DUE, ComplaintFiled.Channel.ONLINE, 1,
				Instant.parse("2021-12-01T01:00:00Z")));
		publish(new ComplaintDispatched(Actors.YUAN.value(), complaint, null, null, null, PLACE, UNIT, List.of(),
				new UnitCode("SU-341503014"), ComplaintDispatched.Grade.SIMPLE, DUE, DUE, null, 2,
				Instant.parse("2021-12-02T01:00:00Z")));
		return complaint;
	}

	private void close(ComplaintId complaint) {
		publish(new ComplaintClosed(Actors.YUAN.value(), complaint, UNIT, DUE, DUE, 3,
				Instant.parse("2021-12-03T01:00:00Z")));
	}

	private void publish(ModuleEvent event) {
		BoundDistrict.run(Actors.YUAN, () -> new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> this.publisher.publishEvent(event)));
	}

	private BigDecimal today(String figure) {
		return in(() -> this.figures.today(LEADER)).figures().get(figure);
	}

	private ReportView report() {
		return in(() -> {
			UUID id = this.reports.request(LEADER, new RequestReport(null, "2021-12-01", "2021-12-14", null));
			this.runner.run(id);
			return this.reports.find(LEADER, id);
		});
	}

	private static <T> T in(Supplier<T> work) {
		return BoundDistrict.call(Actors.YUAN, work);
	}

}
