package org.yidiantong.complaints;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.support.SmallDistrict;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * Brings complaints of one village along by the doors, each step at a business time that
 * the test names. Every test has a district of its own.
 */
@ModuleTest(nested = { "tenancy.folder", "checklist.folder", "checklist.publishing", "checklist.adaptation",
		"complaints.supervision" })
abstract class ComplaintLifecycle {

	@TempDir
	Path tenants;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	FolderManagement folders;

	@Autowired
	private BusinessClock clock;

	@Autowired
	ComplaintManagement complaints;

	@Autowired
	ComplaintInspection cases;

	@Autowired
	ComplaintDesk desk;

	@Autowired
	ComplaintTriage triage;

	@Autowired
	ComplaintHandling handling;

	DistrictCode code = new DistrictCode(347_100);

	Actor supervisor = Actor.officer(UUID.randomUUID(), "unknown", this.code, null, Set.of());

	Actor handler = this.supervisor;

	@BeforeEach
	void makesADistrict() {
		this.code = SmallDistrict.apply(this.districts, this.folders, this.tenants);
		this.supervisor = officer(Role.SUPERVISING_OFFICER, "SU-" + this.code + "100");
		this.handler = officer(Role.HANDLING_OFFICER, village());
	}

	Actor officer(Role role, String unit) {
		return Actor.officer(UUID.randomUUID(), "OF-" + unit, this.code, UnitCode.orNull(unit), Set.of(role));
	}

	/** A post of the district itself. */
	Actor post(Role role) {
		return Actor.officer(UUID.randomUUID(), role.name(), this.code, null, Set.of(role));
	}

	/** The unit that handles what is filed about its village. */
	String village() {
		return "HU-" + this.code + "100-V01";
	}

	DispatchComplaint order(String... assisting) {
		return new DispatchComplaint(village(), null, List.of(assisting), "请核实后修复");
	}

	TrackingCode file(String time) {
		return file(time, UUID.randomUUID().toString());
	}

	TrackingCode file(String time, String key) {
		FileComplaint asked = new FileComplaint(key, "L01", this.code + "100-V01", "路灯坏了", null, true, null);
		return TrackingCode.parse(at(time, () -> this.complaints.file(asked)).trackingCode());
	}

	/** A complaint on which nobody has worked. */
	ComplaintRef filed(String time) {
		return filed(file(time));
	}

	ComplaintRef filed(TrackingCode tracking) {
		return new ComplaintRef(BoundDistrict.call(this.code, () -> this.complaints.rateable(tracking)).complaint(), 0);
	}

	ActionResult dispatched(String time) {
		ComplaintRef filed = filed(time);
		return at(time, () -> this.desk.acceptAndDispatch(this.supervisor, filed, order()));
	}

	/** One step from where a complaint stands. */
	ActionResult next(String time, ActionResult before, Function<ComplaintRef, ActionResult> step) {
		return at(time, () -> step.apply(new ComplaintRef(before.id(), before.revision())));
	}

	ComplaintView view(String time, ActionResult standing) {
		return at(time, () -> this.cases.find(this.supervisor, standing.id()));
	}

	/** What is done in the test's district at a moment of business time. */
	<T> T at(String time, Supplier<T> work) {
		AtomicReference<T> result = new AtomicReference<>();
		this.clock.at(LocalDateTime.parse(time).atZone(BusinessClock.ZONE).toInstant(),
				() -> result.set(BoundDistrict.call(this.code, work)));
		return result.get();
	}

}
