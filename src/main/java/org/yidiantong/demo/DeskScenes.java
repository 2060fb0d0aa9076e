package org.yidiantong.demo;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ActionResult;
import org.yidiantong.complaints.inspection.Contact;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.inspection.UnitName;
import org.yidiantong.identity.Actor;
import org.yidiantong.organization.UnitCode;

/**
 * What citizens, first desks and handling units do with a complaint.
 */
final class DeskScenes {

	private final ModuleDoors doors;

	private final StoryOfficers cast;

	private final StoryComplaints files;

	DeskScenes(ModuleDoors doors, StoryOfficers cast, StoryComplaints files) {
		this.doors = doors;
		this.cast = cast;
		this.files = files;
	}

	String file(Story.Case one) {
		Integer number = one.contact();
		Contact contact = (number == null) ? null
				: new Contact("演示群众%03d".formatted(number), "1380000%04d".formatted(number));
		return this.doors.complaints()
			.file(new FileComplaint("demo-" + one.id(), one.item().value(), one.place().value(), one.text(),
					one.nature(), contact == null, contact))
			.trackingCode();
	}

	@Nullable String accept(Story.Case one) {
		return stands(one, this.doors.desk().accept(desk(one), this.files.ref(one)));
	}

	/**
	 * @param unit null for the one that the list names
	 */
	@Nullable String dispatch(Story.Case one, @Nullable UnitCode unit) {
		Actor desk = "DISTRICT".equals(one.by()) ? this.cast.dispatcher() : desk(one);
		String note = (unit != null) ? "经研判，按职责请承办单位核实情况，依规办理并如实答复。"
				: this.doors.cases().proposal(desk, this.files.ref(one).id(), null).note();
		DispatchComplaint order = new DispatchComplaint((unit == null) ? null : unit.value(), null,
				one.assisting().stream().map(UnitCode::value).toList(), note);
		return stands(one, this.doors.desk().dispatch(desk, this.files.ref(one), order));
	}

	@Nullable String giveBack(Story.Case one, UnitCode unit) {
		return stands(one,
				this.doors.handling().giveBack(this.cast.handler(unit), this.files.ref(one), "经现场查看，不在本单位职责范围内，请改派。"));
	}

	@Nullable String sign(Story.Case one) {
		return stands(one, this.doors.handling().sign(lead(one), this.files.ref(one)));
	}

	@Nullable String extend(Story.Case one, LocalDate until) {
		return stands(one,
				this.doors.handling().extend(lead(one), this.files.ref(one), until, "需要的配件和手续未到，经单位负责人同意，申请延期。"));
	}

	@Nullable String suspend(Story.Case one) {
		return stands(one, this.doors.desk().suspend(desk(one), this.files.ref(one), "双方申请重新丈量，等结果出来再办。"));
	}

	@Nullable String reply(Story.Case one) {
		return stands(one, this.doors.handling().reply(lead(one), this.files.ref(one), one.answer()));
	}

	@Nullable String review(Story.Case one) {
		return stands(one, this.doors.desk().review(desk(one), this.files.ref(one), true, null));
	}

	@Nullable String close(Story.Case one) {
		return stands(one, this.doors.desk().close(desk(one), this.files.ref(one)));
	}

	private Actor desk(Story.Case one) {
		return this.cast.desk(one.place());
	}

	/** The officer of the unit that has the complaint. */
	private Actor lead(Story.Case one) {
		UnitCode unit = one.lead();
		if (unit == null) {
			UnitName lead = this.doors.cases()
				.find(this.cast.dispatcher(), this.files.ref(one).id())
				.units()
				.leadUnit();
			unit = Objects.requireNonNull(lead).code();
		}
		return this.cast.handler(unit);
	}

	private @Nullable String stands(Story.Case one, ActionResult standing) {
		return this.files.stands(one, standing);
	}

}
