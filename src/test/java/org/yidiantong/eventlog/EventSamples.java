package org.yidiantong.eventlog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.events.AdoptionReported;
import org.yidiantong.checklist.events.ChecklistVersionPublished;
import org.yidiantong.checklist.events.ChecklistVersionWithdrawn;
import org.yidiantong.checklist.events.FlowAdapted;
import org.yidiantong.complaints.events.ComplaintAccepted;
import org.yidiantong.complaints.events.ComplaintApproved;
import org.yidiantong.complaints.events.ComplaintArchived;
import org.yidiantong.complaints.events.ComplaintCardRaised;
import org.yidiantong.complaints.events.ComplaintClassified;
import org.yidiantong.complaints.events.ComplaintClosed;
import org.yidiantong.complaints.events.ComplaintDispatched;
import org.yidiantong.complaints.events.ComplaintEscalated;
import org.yidiantong.complaints.events.ComplaintEvent;
import org.yidiantong.complaints.events.ComplaintExplained;
import org.yidiantong.complaints.events.ComplaintExtended;
import org.yidiantong.complaints.events.ComplaintFiled;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.ComplaintMerged;
import org.yidiantong.complaints.events.ComplaintReassigned;
import org.yidiantong.complaints.events.ComplaintRedacted;
import org.yidiantong.complaints.events.ComplaintReferred;
import org.yidiantong.complaints.events.ComplaintRejected;
import org.yidiantong.complaints.events.ComplaintReopened;
import org.yidiantong.complaints.events.ComplaintReplied;
import org.yidiantong.complaints.events.ComplaintRescheduled;
import org.yidiantong.complaints.events.ComplaintResumed;
import org.yidiantong.complaints.events.ComplaintReturned;
import org.yidiantong.complaints.events.ComplaintSentBack;
import org.yidiantong.complaints.events.ComplaintSigned;
import org.yidiantong.complaints.events.ComplaintSupplemented;
import org.yidiantong.complaints.events.ComplaintSupervised;
import org.yidiantong.complaints.events.ComplaintSuspended;
import org.yidiantong.complaints.events.ComplaintUrged;
import org.yidiantong.complaints.events.ComplaintWithdrawn;
import org.yidiantong.complaints.events.SupervisionEnded;
import org.yidiantong.complaints.events.SupplementRequested;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.complaints.events.SweepOpened;
import org.yidiantong.complaints.events.SweepRescheduled;
import org.yidiantong.complaints.events.SweepReturned;
import org.yidiantong.disclosure.events.DisclosurePublished;
import org.yidiantong.disclosure.events.DisclosureTaskOverdue;
import org.yidiantong.disclosure.events.DisclosureTasksRescheduled;
import org.yidiantong.disclosure.events.DisclosureTasksSet;
import org.yidiantong.disclosure.events.DisclosureTasksWithdrawn;
import org.yidiantong.disclosure.events.DisclosureWithdrawn;
import org.yidiantong.disclosure.events.DutyFindingRaised;
import org.yidiantong.disclosure.events.FindingRaised;
import org.yidiantong.disclosure.events.FindingSettled;
import org.yidiantong.disclosure.events.LedgerFindingSettled;
import org.yidiantong.disclosure.events.LedgerPublished;
import org.yidiantong.evaluation.events.CallBackDone;
import org.yidiantong.evaluation.events.CallBackOpened;
import org.yidiantong.evaluation.events.CallBackRescheduled;
import org.yidiantong.evaluation.events.ComplaintRated;
import org.yidiantong.evaluation.events.EscalationBecameDue;
import org.yidiantong.evaluation.events.RatingExcluded;
import org.yidiantong.evaluation.events.RatingReadmitted;
import org.yidiantong.evaluation.events.RectificationDone;
import org.yidiantong.evaluation.events.RectificationJudged;
import org.yidiantong.evaluation.events.RectificationOpened;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.outreach.events.ActivityRecorded;
import org.yidiantong.outreach.events.VisitsRecorded;

/**
 * One event of each type with values as they may be. The sample files that readers
 * outside are given are generated from these.
 */
final class EventSamples {

	private static final int YUAN = 341503;

	private static final ComplaintId COMPLAINT = ComplaintId.from("017dbbf6-5c00-7a10-8f3e-2b9d41c07e55");

	private static final Instant AT = Instant.parse("2021-12-16T00:30:00Z");

	private static final SweepId SWEEP = new SweepId(UUID.fromString("017dbc01-3a00-7c42-9b1d-6f05e2a8c914"));

	private EventSamples() {
	}

	static List<ModuleEvent> all() {
		return Stream.of(complaints(), checklist(), disclosure(), evaluation(), outreach())
			.flatMap(List::stream)
			.toList();
	}

	private static List<ModuleEvent> complaints() {
		return List.of(new ComplaintFiled(YUAN, COMPLAINT, new ItemCode("B01"), "anhui/B01", "C1", "2021.1",
				List.of(new PlaceCode("341503014"), new PlaceCode("341503014-V01")), ComplaintFiled.Nature.REQUEST,
				true, LocalDate.parse("2021-12-31"), ComplaintFiled.Channel.ONLINE, 1, AT),
				new ComplaintAccepted(YUAN, COMPLAINT, "2021-00017", 1, AT),
				new ComplaintRejected(YUAN, COMPLAINT, ComplaintRejected.Reason.OUT_OF_SCOPE, 1, AT),
				new ComplaintReferred(YUAN, COMPLAINT, ComplaintEvent.State.REFERRED, 1, AT),
				new SupplementRequested(YUAN, COMPLAINT, ComplaintEvent.State.SUPPLEMENT, 1, AT),
				new ComplaintSupplemented(YUAN, COMPLAINT, ComplaintEvent.State.SUBMITTED, 1, AT),
				new ComplaintRedacted(YUAN, COMPLAINT, ComplaintEvent.State.ACCEPTED, 1, AT),
				new ComplaintUrged(YUAN, COMPLAINT, ComplaintEvent.State.HANDLING, 1, AT),
				new ComplaintWithdrawn(YUAN, COMPLAINT, ComplaintEvent.State.SUBMITTED, 1, AT),
				new ComplaintMerged(YUAN, COMPLAINT, ComplaintId.from("017dbbf6-5c00-7a10-8f3e-2b9d41c07e66"), 1, AT),
				new ComplaintDispatched(YUAN, COMPLAINT, new ItemCode("B01"), "anhui/B01", "C1",
						List.of(new PlaceCode("341503014"), new PlaceCode("341503014-V01")),
						new UnitCode("HU-341503014-V01"), List.of(), new UnitCode("SU-341503014"),
						ComplaintDispatched.Grade.GENERAL, LocalDate.parse("2021-12-31"), LocalDate.parse("2021-12-31"),
						null, 1, AT),
				new ComplaintClassified(YUAN, COMPLAINT, ComplaintFiled.Nature.REPORT, ComplaintEvent.State.ACCEPTED, 1,
						AT),
				new ComplaintSigned(YUAN, COMPLAINT, ComplaintEvent.State.HANDLING, 1, AT),
				new ComplaintReturned(YUAN, COMPLAINT, new UnitCode("HU-D20"), 1, 1, AT),
				new ComplaintReassigned(YUAN, COMPLAINT, new UnitCode("HU-D09"), new UnitCode("HU-D08"), List.of(),
						new UnitCode("SU-G04"), LocalDate.parse("2021-12-31"), ComplaintEvent.State.HANDLING, 1, AT),
				new ComplaintExtended(YUAN, COMPLAINT, LocalDate.parse("2022-01-10"), 1, 1, AT),
				new ComplaintSuspended(YUAN, COMPLAINT, ComplaintEvent.State.HANDLING, 1, AT),
				new ComplaintResumed(YUAN, COMPLAINT, LocalDate.parse("2022-01-10"), 1, 1, AT),
				new ComplaintReplied(YUAN, COMPLAINT, ComplaintEvent.State.REPLIED, 1, AT),
				new ComplaintApproved(YUAN, COMPLAINT, ComplaintEvent.State.REVIEWED, 1, AT),
				new ComplaintSentBack(YUAN, COMPLAINT, ComplaintEvent.State.HANDLING, 1, AT),
				new ComplaintClosed(YUAN, COMPLAINT, new UnitCode("HU-D20"), LocalDate.parse("2021-12-31"),
						LocalDate.parse("2021-12-31"), 1, AT),
				new ComplaintReopened(YUAN, COMPLAINT, ComplaintEvent.State.REOPENED, 2, LocalDate.parse("2022-01-17"),
						1, AT),
				new ComplaintCardRaised(YUAN, COMPLAINT, ComplaintCardRaised.Card.RED,
						ComplaintCardRaised.Cause.OVERDUE, 1, LocalDate.parse("2021-12-16"),
						LocalDate.parse("2021-12-15"), ComplaintEvent.State.HANDLING, 1, AT),
				new ComplaintSupervised(YUAN, COMPLAINT, ComplaintSupervised.Orderer.UNIT, new UnitCode("SU-341503014"),
						LocalDate.parse("2021-12-24"), ComplaintEvent.State.HANDLING, 1, AT),
				new ComplaintEscalated(YUAN, COMPLAINT, new UnitCode("SU-341503014"), new UnitCode("HU-341503014-V01"),
						LocalDate.parse("2021-12-15"), ComplaintEvent.State.ACCEPTED, 1, AT),
				new ComplaintExplained(YUAN, COMPLAINT, 1, ComplaintEvent.State.HANDLING, 1, AT),
				new SupervisionEnded(YUAN, COMPLAINT, false, ComplaintEvent.State.HANDLING, 1, AT),
				new ComplaintRescheduled(YUAN, COMPLAINT, LocalDate.parse("2022-01-04"), LocalDate.parse("2022-01-04"),
						LocalDate.parse("2021-12-31"), ComplaintEvent.State.HANDLING, 1, AT),
				new ComplaintArchived(YUAN, COMPLAINT, ComplaintEvent.State.ARCHIVED, 1, AT),
				new SweepOpened(YUAN, SWEEP, COMPLAINT, new ItemCode("L01"), "341503/L01", new UnitCode("SU-341503100"),
						List.of(new UnitCode("HU-341503100-V04")), LocalDate.parse("2021-12-20"), 1, AT),
				new SweepReturned(YUAN, SWEEP, new ItemCode("L01"), new UnitCode("HU-341503100-V04"), 26, 3, 3, true, 2,
						AT),
				new SweepRescheduled(YUAN, SWEEP, LocalDate.parse("2021-12-21"), LocalDate.parse("2021-12-20"), 3, AT));
	}

	private static List<ModuleEvent> checklist() {
		return List.of(
				new ChecklistVersionPublished(YUAN, "2021.1", "anhui@2021.1", 36, LocalDate.parse("2021-09-06"),
						List.of(new ChecklistVersionPublished.Heading("C1", "村级重大决策",
								ChecklistVersionPublished.Group.COLLECTIVE)),
						List.of(new ChecklistVersionPublished.Line(new ItemCode("B01"), "anhui/B01", "C1", "村级重大事项决策")),
						1, AT),
				new ChecklistVersionWithdrawn(YUAN, "2022.1", 2, LocalDate.parse("2022-01-01"), 3, AT),
				new FlowAdapted(YUAN, UUID.fromString("017dbbf6-5c00-7a10-8f3e-2b9d41c07e71"), new ItemCode("B06"),
						"anhui/B06", "2021.1", List.of(new PlaceCode("341503100"), new PlaceCode("341503100-V04")),
						true, List.of(new FlowAdapted.Change(FlowAdapted.Kind.DROP, 5)), 3, AT),
				new AdoptionReported(YUAN, "2022.1", "anhui@2022.1", LocalDate.parse("2022-01-01"), 39, 1, 4, 0, 1,
						AT));
	}

	private static List<ModuleEvent> disclosure() {
		return List.of(new DisclosurePublished(YUAN, UUID.fromString("017dbbf6-5c00-7a10-8f3e-2b9d41c07e66"), 1,
				DisclosurePublished.Kind.FINANCE, new ItemCode("B06"), "anhui/B06", "2021.1",
				List.of(new PlaceCode("341503100"), new PlaceCode("341503100-V04")), new UnitCode("HU-341503100-V04"),
				DisclosurePublished.PeriodLength.QUARTER, "2021-Q4", DisclosurePublished.Audience.VILLAGE, false, AT),
				new DisclosureWithdrawn(YUAN, UUID.fromString("017dbbf6-5c00-7a10-8f3e-2b9d41c07e66"), 2,
						new ItemCode("B06"), "anhui/B06",
						List.of(new PlaceCode("341503100"), new PlaceCode("341503100-V04")),
						new UnitCode("HU-341503100-V04"), "2021-Q4", AT),
				new DisclosureTasksSet(YUAN, DisclosureTasksSet.PeriodLength.MONTH, "2021-10",
						LocalDate.parse("2021-11-10"), "2021.1",
						List.of(new DisclosureTasksSet.Group(
								List.of(List.of(new PlaceCode("341503100"), new PlaceCode("341503100-V04"))),
								List.of("anhui/B06", "341503/L03"))),
						1, AT),
				new DisclosureTasksRescheduled(YUAN, "2021-10", List.of(new PlaceCode("341503100-V04")),
						LocalDate.parse("2021-11-11"), LocalDate.parse("2021-11-10"), 2, AT),
				new DisclosureTaskOverdue(YUAN, List.of(new PlaceCode("341503100"), new PlaceCode("341503100-V04")),
						"2021-10", "anhui/B06", "2021.1", LocalDate.parse("2021-11-10"), AT),
				new DisclosureTasksWithdrawn(YUAN, "2021-10", List.of(new PlaceCode("341503100-V04")), 2, AT),
				new LedgerPublished(YUAN, List.of(new PlaceCode("341503100"), new PlaceCode("341503100-V04")),
						new UnitCode("HU-341503100-V04"), "2021-10", 1, 23, 3_785_000, 1_230_000, 895_000, AT),
				new LedgerFindingSettled(YUAN, UUID.fromString("017d8f6a-1a00-7a10-8f3e-2b9d41c07e59"),
						List.of(new PlaceCode("341503100"), new PlaceCode("341503100-V04")), "2021-10", 1, 2,
						FindingRaised.Kind.NO_DECISION, false, new UnitCode("SU-341503100"), AT),
				new DutyFindingRaised(YUAN, UUID.fromString("017d8f6a-1a00-7a10-8f3e-2b9d41c07e58"),
						UUID.fromString("017d8f6a-1a00-7a10-8f3e-2b9d41c07e57"), 1, DutyFindingRaised.Kind.COPIED,
						"anhui/B07", List.of(new PlaceCode("341503100"), new PlaceCode("341503100-V04")), "2021-Q4",
						AT),
				new FindingSettled(YUAN, UUID.fromString("017d8f6a-1a00-7a10-8f3e-2b9d41c07e58"),
						UUID.fromString("017d8f6a-1a00-7a10-8f3e-2b9d41c07e57"), DutyFindingRaised.Kind.COPIED, false,
						AT),
				new FindingRaised(YUAN, List.of(new PlaceCode("341503100"), new PlaceCode("341503100-V04")), "2021-10",
						1, FindingRaised.Kind.NO_DECISION, 1, List.of(7), AT));
	}

	private static List<ModuleEvent> evaluation() {
		return List.of(
				new CallBackRescheduled(YUAN, COMPLAINT, false, LocalDate.parse("2022-01-05"),
						LocalDate.parse("2022-01-04"), "call-back/017dbbf6-5c00-7a10-8f3e-2b9d41c07e56", 2, AT),
				new CallBackDone(YUAN, COMPLAINT, true, true, true, "call-back/017dbbf6-5c00-7a10-8f3e-2b9d41c07e56", 1,
						AT),
				new CallBackOpened(YUAN, COMPLAINT, false, LocalDate.parse("2021-12-20"),
						"call-back/017dbbf6-5c00-7a10-8f3e-2b9d41c07e56", 1, AT),
				new ComplaintRated(YUAN, COMPLAINT, ComplaintRated.Kind.FIRST, 1, 2,
						List.of(ComplaintRated.Tag.SPEED, ComplaintRated.Tag.RESULT), false,
						"rating/017dbbf6-5c00-7a10-8f3e-2b9d41c07e56", 1, AT),
				new EscalationBecameDue(YUAN, COMPLAINT, new UnitCode("HU-V001"),
						"call-back/017dbbf6-5c00-7a10-8f3e-2b9d41c07e56", 1, AT),
				new RatingExcluded(YUAN, COMPLAINT, 1, "rating-exclusion/017dbbf6-5c00-7a10-8f3e-2b9d41c07e56", 1, AT),
				new RatingReadmitted(YUAN, COMPLAINT, 1, "rating-exclusion/017dbbf6-5c00-7a10-8f3e-2b9d41c07e56", 2,
						AT),
				new RectificationDone(YUAN, COMPLAINT, new UnitCode("HU-V001"), true,
						"call-back/017dbbf6-5c00-7a10-8f3e-2b9d41c07e56", 1, AT),
				new RectificationJudged(YUAN, COMPLAINT, new UnitCode("HU-V001"), true,
						"call-back/017dbbf6-5c00-7a10-8f3e-2b9d41c07e56", 1, AT),
				new RectificationOpened(YUAN, COMPLAINT, new UnitCode("HU-V001"), LocalDate.parse("2022-01-07"),
						"call-back/017dbbf6-5c00-7a10-8f3e-2b9d41c07e56", 1, AT));
	}

	private static List<ModuleEvent> outreach() {
		return List.of(
				new ActivityRecorded(YUAN, ActivityRecorded.Kind.TRAINING, ActivityRecorded.Level.TOWNSHIP,
						new PlaceCode("341503100"), LocalDate.parse("2021-09-08"), 1, 22, 0,
						"outreach/017dbbf6-5c00-7a10-8f3e-2b9d41c07e56", 1, AT),
				new VisitsRecorded(YUAN, LocalDate.parse("2021-09-06"), 1000,
						List.of(new VisitsRecorded.ByChannel(VisitsRecorded.Channel.QR, 600),
								new VisitsRecorded.ByChannel(VisitsRecorded.Channel.WECHAT, 400)),
						1, AT));
	}

}
