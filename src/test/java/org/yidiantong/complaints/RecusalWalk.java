package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.checklist.Routing;
import org.yidiantong.complaints.dispatch.UnitRecused;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.inspection.DispatchProposal;
import org.yidiantong.complaints.sweep.OpenSweep;
import org.yidiantong.complaints.sweep.SweepManagement;
import org.yidiantong.complaints.workflow.ClassifyComplaint;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.organization.UnitKind;
import org.yidiantong.support.Actors;
import org.yidiantong.support.UniqueText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Walks reports down every road that leads to a unit, through the doors, and tries the
 * accused on each. Who they are is worked out here, without the policy.
 */
class RecusalWalk {

	/** So many of the accused are tried on each road: one of each level. */
	private static final int TRIED = 3;

	private final Map<ComplaintId, Integer> revisions = new HashMap<>();

	private static final Actor PROGRAM = Actors.program();

	private final ComplaintManagement complaints;

	private final ComplaintDesk desk;

	private final ComplaintTriage triage;

	private final ComplaintHandling handling;

	private final ComplaintSupervision supervision;

	private final ComplaintInspection inspection;

	private final SweepManagement sweeps;

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	RecusalWalk(ComplaintManagement complaints, ComplaintDesk desk, ComplaintTriage triage, ComplaintHandling handling,
			ComplaintSupervision supervision, ComplaintInspection inspection, SweepManagement sweeps,
			ChecklistManagement checklists, OrganizationManagement organization, BusinessClock clock) {
		this.complaints = complaints;
		this.desk = desk;
		this.triage = triage;
		this.handling = handling;
		this.supervision = supervision;
		this.inspection = inspection;
		this.sweeps = sweeps;
		this.checklists = checklists;
		this.organization = organization;
		this.clock = clock;
	}

	/** Walks every item at a kind of place, each at another place, for every nature. */
	List<Walked> walk(PlaceKind kind) {
		List<Place> places = this.organization.chart().places().stream().filter((one) -> one.kind() == kind).toList();
		List<@Nullable ItemCode> items = new ArrayList<>(
				this.checklists.items(new ItemFilter(null, null, null)).stream().map(ItemSummary::code).toList());
		items.add(null);
		List<Walked> walked = new ArrayList<>();
		for (int at = 0; at < items.size(); at++) {
			Place place = places.get((7 * at + 3) % places.size());
			if (applies(items.get(at), place)) {
				for (Nature nature : Nature.values()) {
					walked.add(walk(items.get(at), place, nature));
				}
			}
		}
		return walked;
	}

	/** Walks a report about no item at the first place of a kind. */
	Walked walkOne(PlaceKind kind) {
		Place place = this.organization.chart()
			.places()
			.stream()
			.filter((one) -> one.kind() == kind)
			.findFirst()
			.orElseThrow();
		return walk(null, place, Nature.REPORT);
	}

	private boolean applies(@Nullable ItemCode item, Place place) {
		return item == null || routing(item, place).isPresent();
	}

	private Optional<Routing> routing(ItemCode item, Place place) {
		return this.checklists.item(item).flatMap((one) -> this.checklists.routing(one, place.code()));
	}

	private Walked walk(@Nullable ItemCode item, Place place, Nature nature) {
		Walked walked = new Walked(file(item, place, nature), accused(item, place));
		if (nature != Nature.REPORT) {
			did(this.triage.classify(PROGRAM, ref(walked), new ClassifyComplaint(Nature.REPORT, List.of())));
		}
		did(this.desk.accept(PROGRAM, ref(walked)));
		suggests(walked);
		refuses(walked, TRIED, stranger(walked.accused()));
		if (nature == Nature.REPORT) {
			merges(walked, item, place);
			String stranger = stranger(walked.accused());
			dispatch(walked, stranger);
			did(this.handling.giveBack(PROGRAM, ref(walked), "不归我们管"));
			refuses(walked, 1, stranger(walked.accused()));
			escalates(walked, stranger);
			dispatch(walked, stranger(walked.accused(), stranger));
			did(this.handling.reply(PROGRAM, ref(walked), "已核实"));
			did(this.desk.approveAndClose(PROGRAM, ref(walked), null));
			sweeps(walked, item, place);
			did(this.desk.reopen(PROGRAM, ref(walked), "没有核实清楚"));
			suggests(walked);
			refuses(walked, 1, stranger(walked.accused()));
		}
		return walked;
	}

	private void suggests(Walked walked) {
		DispatchProposal proposal = this.inspection.proposal(PROGRAM, walked.id(), null);
		if (proposal.lead() != null) {
			assertThat(walked.accused()).doesNotContain(proposal.lead().code());
		}
		assertThat(proposal.guiding()).extracting(Unit::code).doesNotContainAnyElementsOf(walked.accused());
	}

	private void refuses(Walked walked, int tried, String other) {
		walked.accused().stream().limit(tried).forEach((unit) -> {
			recused(() -> dispatch(walked, unit.value()));
			recused(() -> this.desk.dispatch(PROGRAM, ref(walked),
					new DispatchComplaint(other, null, List.of(unit.value()), "请核实")));
		});
	}

	private void merges(Walked walked, @Nullable ItemCode item, Place place) {
		UnitCode unit = this.organization.chart().handlingUnitOf(place).map(Unit::code).orElseThrow();
		Walked handled = new Walked(file(item, place, Nature.REQUEST), Set.of());
		did(this.desk.accept(PROGRAM, ref(handled)));
		dispatch(handled, unit.value());
		String number = this.inspection.find(PROGRAM, handled.id()).status().caseNumber();
		recused(() -> this.triage.merge(PROGRAM, ref(walked), number));
	}

	private void escalates(Walked walked, String stranger) {
		dispatch(walked, stranger);
		did(this.supervision.supervise(PROGRAM, ref(walked), this.clock.today().plusDays(3), "请抓紧"));
		if (this.inspection.find(PROGRAM, walked.id()).units().supervisingUnit() != null) {
			did(this.supervision.escalate(PROGRAM, ref(walked), "提级办理"));
		}
		else {
			did(this.desk.takeBack(PROGRAM, ref(walked), "收回改派"));
		}
		suggests(walked);
		refuses(walked, 1, stranger(walked.accused(), stranger));
	}

	/** The district asks all villages, and must leave the accused out. */
	private void sweeps(Walked walked, @Nullable ItemCode item, Place place) {
		if (item == null) {
			return;
		}
		String township = place.path().get(0).value();
		LocalDate due = this.clock.today().plusDays(3);
		try {
			this.sweeps.open(PROGRAM, walked.id(), new OpenSweep(List.of(township), "逐项查看", due));
		}
		catch (InvalidRequest nobodyIsLeft) {
			assertThat(nobodyIsLeft.errors()).isNotEmpty();
		}
	}

	private void dispatch(Walked walked, String unit) {
		did(this.desk.dispatch(PROGRAM, ref(walked), new DispatchComplaint(unit, null, List.of(), "请核实")));
	}

	private static void recused(Runnable road) {
		assertThatExceptionOfType(UnitRecused.class).isThrownBy(road::run);
	}

	private ComplaintId file(@Nullable ItemCode item, Place place, Nature nature) {
		FileComplaint asked = new FileComplaint(UUID.randomUUID().toString(), (item == null) ? null : item.value(),
				place.code().value(), UniqueText.after("账目不清"), nature.name(), true, null);
		return this.complaints.rateable(TrackingCode.parse(this.complaints.file(asked).trackingCode())).complaint();
	}

	private ComplaintRef ref(Walked walked) {
		return new ComplaintRef(walked.id(), this.revisions.getOrDefault(walked.id(), 0));
	}

	private void did(ActionResult result) {
		this.revisions.put(result.id(), result.revision());
	}

	private String stranger(Set<UnitCode> accused, String... others) {
		return this.organization.chart()
			.units((kind) -> kind == UnitKind.DEPARTMENT)
			.stream()
			.map(Unit::code)
			.filter((unit) -> !accused.contains(unit) && !List.of(others).contains(unit.value()))
			.findFirst()
			.orElseThrow()
			.value();
	}

	/** The place's own unit, the item's lead there, and all below them. */
	private Set<UnitCode> accused(@Nullable ItemCode item, Place place) {
		OrganizationChart chart = this.organization.chart();
		Set<UnitCode> accused = new LinkedHashSet<>();
		chart.handlingUnitOf(place).map(Unit::code).ifPresent(accused::add);
		Optional.ofNullable(item)
			.flatMap((code) -> routing(code, place))
			.map((routing) -> routing.lead().code())
			.ifPresent(accused::add);
		int size;
		do {
			size = accused.size();
			chart.units()
				.stream()
				.filter((unit) -> unit.parent() != null && accused.contains(unit.parent()))
				.map(Unit::code)
				.forEach(accused::add);
		}
		while (accused.size() > size);
		return accused;
	}

	/**
	 * A complaint that was walked, and who must not meet it.
	 */
	record Walked(ComplaintId id, Set<UnitCode> accused) {
	}

}
