package org.yidiantong.complaints;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidiantong.complaints.RecusalWalk.Walked;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.export.ExportManagement;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.Listeners;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whoever is complained about meets the complaint nowhere: every item at every kind of
 * place and of every nature, down every road, and then every list, count, search, export,
 * notice and sweep of each of the accused. A leak that is planted is found.
 */
@WholeApplication
@ExhaustiveTest
class RecusalWalkWebTests {

	private RecusalWalk walk;

	@Autowired
	private ComplaintInspection inspection;

	@Autowired
	private ExportManagement exports;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private Listeners listeners;

	@BeforeEach
	void prepareWalk(@Autowired AutowireCapableBeanFactory beans) {
		this.walk = beans.createBean(RecusalWalk.class);
	}

	@ParameterizedTest
	@EnumSource
	void leavesTheAccusedNothing(PlaceKind kind) {
		List<Walked> walked = in(() -> this.walk.walk(kind));
		assertThat(walked).hasSizeGreaterThan(30);
		this.listeners.finish();
		in(() -> requireUnseen(walked));
	}

	@Test
	void findsALeakThatIsPlanted() {
		Walked leaked = in(() -> this.walk.walkOne(PlaceKind.COMMUNITY));
		UnitCode unit = leaked.accused().iterator().next();
		run("UPDATE complaints_complaint SET recused_units = '{}', lead_unit = ? WHERE tenant_id = ? AND id = ?",
				unit.value(), Actors.YUAN.value(), leaked.id().value());
		try {
			assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> in(() -> requireUnseen(List.of(leaked))))
				.withMessageContaining(leaked.id().toString());
		}
		finally {
			run("UPDATE complaints_complaint SET recused_units = ARRAY[?], lead_unit = NULL WHERE tenant_id = ? AND id = ?",
					unit.value(), Actors.YUAN.value(), leaked.id().value());
		}
	}

	private int requireUnseen(List<Walked> walked) {
		Map<UnitCode, Set<ComplaintId>> hidden = new HashMap<>();
		walked.forEach((one) -> one.accused()
			.forEach((unit) -> hidden.computeIfAbsent(unit, (unused) -> new HashSet<>()).add(one.id())));
		hidden.forEach(this::requireUnseen);
		return hidden.size();
	}

	private void requireUnseen(UnitCode unit, Set<ComplaintId> hidden) {
		Actor actor = Actors.officer(unit.value().startsWith("SU") ? Role.SUPERVISING_OFFICER : Role.HANDLING_OFFICER,
				unit);
		List<ComplaintId> listed = new ArrayList<>();
		this.inspection.read(actor, ComplaintFilter.ALL, 100_000, (line) -> listed.add(line.id()));
		List<ComplaintId> exported = new ArrayList<>();
		this.exports.export(actor, ComplaintFilter.ALL, "全部", (line) -> exported.add(line.id()));
		assertThat(listed).as("list of %s", unit).doesNotContainAnyElementsOf(hidden);
		assertThat(exported).as("export of %s", unit).doesNotContainAnyElementsOf(hidden);
		assertThat(this.inspection.count(actor, ComplaintFilter.ALL)).isEqualTo(listed.size());
		assertThat(told(unit)).as("notices to %s", unit).doesNotContainAnyElementsOf(hidden);
		assertThat(swept(unit)).as("sweeps of %s", unit).doesNotContainAnyElementsOf(hidden);
		hidden.stream()
			.limit(1)
			.forEach((id) -> assertThatExceptionOfType(ComplaintUnknown.class)
				.isThrownBy(() -> this.inspection.find(actor, id)));
	}

	private List<ComplaintId> told(UnitCode unit) {
		return ids("""
				SELECT substring(subject FROM 11)::uuid FROM notification_notice
				WHERE tenant_id = ? AND recipient = ? AND subject LIKE 'complaint/%'""", "unit:" + unit);
	}

	private List<ComplaintId> swept(UnitCode unit) {
		return ids("""
				SELECT s.complaint_id FROM complaints_self_check k
				  JOIN complaints_sweep s ON s.tenant_id = k.tenant_id AND s.id = k.sweep_id
				WHERE k.tenant_id = ? AND k.unit_code = ?""", unit.value());
	}

	private List<ComplaintId> ids(String sql, String parameter) {
		return this.transaction
			.execute((status) -> this.jdbc.sql(sql).params(Actors.YUAN.value(), parameter).query(UUID.class).list())
			.stream()
			.map(ComplaintId::new)
			.toList();
	}

	private void run(String sql, Object... parameters) {
		in(() -> this.transaction.execute((status) -> this.jdbc.sql(sql).params(parameters).update()));
	}

	private static <T> T in(Supplier<T> work) {
		return BoundDistrict.call(Actors.YUAN, work::get);
	}

}
