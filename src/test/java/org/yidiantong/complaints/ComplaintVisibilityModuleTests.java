package org.yidiantong.complaints;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.Unit;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rule for one complaint and the condition for lists, which say the same: generated
 * complaints, each looked at by an actor of every unit.
 */
@ModuleTest(nested = { "tenancy.folder", "checklist.folder", "checklist.publishing", "checklist.adaptation",
		"complaints.supervision" })
class ComplaintVisibilityModuleTests {

	private static final Actor DISTRICT = Actors.post(Role.DISPATCHER);

	private static final PageRequest ALL = new PageRequest(500, null);

	private final Random random = new Random(341503);

	private final List<ComplaintId> filed = new ArrayList<>();

	@Autowired
	private ComplaintManagement complaints;

	@Autowired
	private ComplaintInspection inspection;

	@Autowired
	private ComplaintDesk desk;

	@Autowired
	private ComplaintQueries queries;

	@Autowired
	private Complaints repository;

	@Autowired
	private OrganizationManagement organization;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void filesAndDispatches() {
		BoundDistrict.run(Actors.YUAN, () -> {
			OrganizationChart chart = this.organization.chart();
			List<Unit> handling = chart.units().stream().filter((unit) -> !unit.kind().supervising()).toList();
			for (int each = 0; each < 40; each++) {
				ComplaintSummary latest = file(one(chart.places()));
				this.filed.add(latest.id());
				dispatch(latest, one(handling), one(handling));
			}
		});
	}

	@Test
	void isTheSameForOneComplaintAndForLists() {
		BoundDistrict.run(Actors.YUAN, () -> this.transaction.executeWithoutResult((status) -> {
			List<Actor> actors = actors();
			assertThat(actors).allSatisfy((actor) -> {
				assertThat(listed(actor)).isEqualTo(seen(actor));
				assertThat(this.queries.beginnings(actor, this.filed).keySet())
					.containsExactlyInAnyOrderElementsOf(seen(actor));
			});
			assertThat(actors).anySatisfy((actor) -> assertThat(seen(actor)).hasSizeBetween(1, 30));
		}));
	}

	private List<ComplaintId> listed(Actor actor) {
		List<ComplaintId> listed = this.queries.list(actor, ComplaintFilter.ALL, ALL)
			.stream()
			.map(ComplaintSummary::id)
			.toList();
		return this.filed.stream().filter(listed::contains).toList();
	}

	private List<ComplaintId> seen(Actor actor) {
		return this.filed.stream().filter((id) -> {
			ComplaintKey complaint = new ComplaintKey(Actors.YUAN.value(), id.value());
			return ComplaintVisibility.sees(actor, this.repository.findById(complaint).orElseThrow());
		}).toList();
	}

	/** Every unit's officers of each kind, a post of the district, and a program. */
	private List<Actor> actors() {
		List<Actor> actors = new ArrayList<>(List.of(DISTRICT, Actors.program()));
		for (Unit unit : this.organization.chart().units()) {
			for (Set<Permission> more : List.of(EnumSet.noneOf(Permission.class), EnumSet.of(Permission.CASES_DISPATCH),
					EnumSet.of(Permission.CASES_HANDLE))) {
				Set<Permission> permissions = EnumSet.of(Permission.CASES_READ);
				permissions.addAll(more);
				actors.add(new Actor(Actor.Kind.OFFICER, UUID.randomUUID(), "OF-" + unit.code(), Actors.YUAN,
						unit.code(), Set.of(), permissions));
			}
		}
		return actors;
	}

	private ComplaintSummary file(Place place) {
		Nature nature = one(List.of(Nature.values()));
		this.complaints.file(new FileComplaint(UUID.randomUUID().toString(), null, place.code().value(), "路灯坏了",
				nature.name(), true, null));
		return this.inspection.list(DISTRICT, ComplaintFilter.ALL, new PageRequest(1, null)).items().get(0);
	}

	/**
	 * Two of three; a unit that is complained about is refused, which leaves it filed.
	 */
	private void dispatch(ComplaintSummary one, Unit lead, Unit assisting) {
		if (this.random.nextInt(3) > 0) {
			DispatchComplaint order = new DispatchComplaint(lead.code().value(), null,
					List.of(assisting.code().value()), "请核实");
			ComplaintRef ref = new ComplaintRef(one.id(), one.revision());
			this.desk.acceptAndDispatch(DISTRICT, ref, order);
		}
	}

	private <T> T one(List<T> of) {
		return of.get(this.random.nextInt(of.size()));
	}

}
