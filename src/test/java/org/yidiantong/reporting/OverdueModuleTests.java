package org.yidiantong.reporting;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.UUID;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ComplaintDesk;
import org.yidiantong.complaints.ComplaintHandling;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.ComplaintSupervision;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.RejectReason;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.reporting.figures.ComplaintBehindFigure;
import org.yidiantong.reporting.figures.FigureManagement;
import org.yidiantong.reporting.redlist.RedListManagement;
import org.yidiantong.reporting.redlist.UrgentComplaint;
import org.yidiantong.reporting.runs.ReportRunner;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of overdue complaints, the flags of the list and of each complaint, the report
 * and the leader's page call the same complaints overdue. Complaints take random actions
 * for several weeks: each permitted action is taken at some time.
 */
@PlayedApplication
@BusinessDay("2021-09-13")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverdueModuleTests {

	private static final int COMPLAINTS = 40;

	private static final int DAYS = 70;

	private static final PageRequest ALL = new PageRequest(PageRequest.MOST, null);

	private static final Set<ComplaintAction> ENDS = Set.of(ComplaintAction.CLOSE, ComplaintAction.REJECT,
			ComplaintAction.REFER, ComplaintAction.WITHDRAW);

	/** Actions that move no due day. */
	private static final Set<ComplaintAction> LEFT_OUT = Set.of(ComplaintAction.CLASSIFY, ComplaintAction.REDACT,
			ComplaintAction.MERGE, ComplaintAction.ARCHIVE, ComplaintAction.SUPERVISE, ComplaintAction.END_SUPERVISION,
			ComplaintAction.EXPLAIN);

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private ComplaintManagement complaints;

	@Autowired
	private ComplaintDesk desk;

	@Autowired
	private ComplaintHandling handling;

	@Autowired
	private ComplaintSupervision supervision;

	@Autowired
	private ComplaintInspection inspection;

	@Autowired
	private FigureManagement figures;

	@Autowired
	private RedListManagement redList;

	@Autowired
	private ReportManagement reports;

	@Autowired
	private ReportRunner runner;

	@Autowired
	private BusinessClock clock;

	private DistrictCode code;

	private final Map<ComplaintAction, Integer> taken = new EnumMap<>(ComplaintAction.class);

	private final List<String> forgiven = new ArrayList<>();

	@BeforeAll
	void plays() {
		this.code = this.district.begin();
		Random random = new Random(20210913);
		for (int day = 0; day < DAYS; day++) {
			if (day < COMPLAINTS) {
				this.district.file(this.code + "100-V01");
			}
			this.district.played.forEach((one) -> act(one, random));
			this.district.playTo(this.clock.instant().plus(Duration.ofDays(1)));
		}
	}

	@Test
	void takesEachKindOfAction() {
		assertThat(this.taken).containsKeys(ComplaintAction.SUPPLY, ComplaintAction.RETURN, ComplaintAction.EXTEND,
				ComplaintAction.SUSPEND, ComplaintAction.RESUME, ComplaintAction.REOPEN, ComplaintAction.CLOSE,
				ComplaintAction.WITHDRAW, ComplaintAction.TAKE_BACK);
	}

	@Test
	void callsTheSameComplaintsOverdueEverywhere() {
		Set<ComplaintId> listed = ids(summaries(new ComplaintFilter(Set.of(), null, null, null, null, null, true, false,
				null, false, false, null, null)), (one) -> true);
		assertThat(listed).isNotEmpty();
		assertThat(ids(summaries(ComplaintFilter.ALL), ComplaintSummary::overdue)).isEqualTo(listed);
		assertThat(viewedAsOverdue()).isEqualTo(listed);
		assertThat(this.district.in(() -> this.figures.today(this.district.actor())).figures().get("overdue"))
			.isEqualByComparingTo(String.valueOf(listed.size()));
		assertThat(urgentAsOverdue()).isEqualTo(listed);
		assertThat(reportedAsOverdue()).isEqualTo(listed);
	}

	@Test
	void keepsALateComplaintLateUntilItEnds() {
		assertThat(this.forgiven).isEmpty();
	}

	private Set<ComplaintId> urgentAsOverdue() {
		return this.district.in(() -> this.redList.redList(this.district.actor(), RedListManagement.MOST))
			.complaints()
			.stream()
			.filter((one) -> one.is(UrgentComplaint.Reason.OVERDUE))
			.map(UrgentComplaint::id)
			.collect(Collectors.toSet());
	}

	private void act(PlayedComplaint one, Random random) {
		ComplaintView view = view(one.id);
		List<ComplaintAction> permitted = new ArrayList<>(view.actions());
		if (view.status().state().isOpen()) {
			permitted.add(ComplaintAction.WITHDRAW);
			permitted.add(ComplaintAction.SUPPLY);
		}
		permitted.removeAll(LEFT_OUT);
		if (permitted.isEmpty() || random.nextInt(4) > 0) {
			return;
		}
		boolean seldomTaken = random.nextBoolean();
		ComplaintAction action = seldomTaken ? seldomTaken(permitted) : permitted.get(random.nextInt(permitted.size()));
		boolean rare = !seldomTaken && (action == ComplaintAction.TAKE_BACK || action == ComplaintAction.ESCALATE)
				|| ENDS.contains(action) && action != ComplaintAction.CLOSE;
		if (!rare || random.nextInt(15) == 0) {
			take(one, view, action);
		}
	}

	/** So that each kind is taken, however many kinds there are. */
	private ComplaintAction seldomTaken(List<ComplaintAction> permitted) {
		return Collections.min(permitted, Comparator.comparing((action) -> this.taken.getOrDefault(action, 0)));
	}

	private void take(PlayedComplaint one, ComplaintView view, ComplaintAction action) {
		try {
			this.district.in(() -> {
				step(one, new ComplaintRef(one.id, view.status().revision()), action, view.deadline().dueOn());
				return true;
			});
			this.taken.merge(action, 1, Integer::sum);
		}
		catch (Refusal refused) {
			return;
		}
		if (view.deadline().overdue() && !view(one.id).deadline().overdue() && !ENDS.contains(action)) {
			this.forgiven.add(action + " of " + view.deadline());
		}
	}

	private void step(PlayedComplaint one, ComplaintRef ref, ComplaintAction action, LocalDate due) {
		switch (action) {
			case ACCEPT -> this.desk.accept(this.district.actor(), ref);
			case REJECT -> this.desk.reject(this.district.actor(), ref, RejectReason.OUT_OF_SCOPE, "请到法院起诉");
			case REFER -> this.desk.refer(this.district.actor(), ref, "请看");
			case ASK_SUPPLEMENT -> this.desk.askSupplement(this.district.actor(), ref, "请补充");
			case SUPPLY -> this.complaints.supply(one.code, "在村口", List.of());
			case WITHDRAW -> this.complaints.withdraw(one.code);
			case DISPATCH -> this.desk.dispatch(this.district.actor(), ref, dispatch(one));
			case SIGN -> this.handling.sign(this.district.actor(), ref);
			case RETURN -> this.handling.giveBack(this.district.actor(), ref, "不归我们管");
			case REPLY -> this.handling.reply(this.district.actor(), ref, "已修好");
			case APPROVE -> this.desk.review(this.district.actor(), ref, true, null);
			case SEND_BACK -> this.desk.review(this.district.actor(), ref, false, "再看看");
			case CLOSE -> this.desk.close(this.district.actor(), ref);
			case REOPEN -> this.desk.reopen(this.district.actor(), ref, "没有修好");
			case EXTEND -> this.handling.extend(this.district.actor(), ref, due.plusDays(3), "等材料");
			case SUSPEND -> this.desk.suspend(this.district.actor(), ref, "等鉴定");
			case RESUME -> this.desk.resume(this.district.actor(), ref);
			case ESCALATE -> this.supervision.escalate(this.district.actor(), ref, "久拖不决");
			case TAKE_BACK -> this.desk.takeBack(this.district.actor(), ref, "另行安排");
			default -> throw new IllegalArgumentException(action.name());
		}
	}

	private static DispatchComplaint dispatch(PlayedComplaint one) {
		return new DispatchComplaint("HU-" + one.place, null, List.of(), "请办理");
	}

	private List<ComplaintSummary> summaries(ComplaintFilter filter) {
		return this.district.in(() -> this.inspection.list(this.district.actor(), filter, ALL)).items();
	}

	private static Set<ComplaintId> ids(List<ComplaintSummary> lines, Predicate<ComplaintSummary> which) {
		Set<ComplaintId> ids = new HashSet<>();
		lines.stream().filter(which).forEach((line) -> ids.add(line.id()));
		return ids;
	}

	private Set<ComplaintId> viewedAsOverdue() {
		Set<ComplaintId> ids = new HashSet<>();
		this.district.played.stream()
			.filter((one) -> view(one.id).deadline().overdue())
			.forEach((one) -> ids.add(one.id));
		return ids;
	}

	private Set<ComplaintId> reportedAsOverdue() {
		String today = this.clock.today().toString();
		UUID report = this.district.in(() -> {
			UUID id = this.reports.request(this.district.actor(), new RequestReport(null, "2021-09-13", today, null));
			this.runner.runWaiting();
			return id;
		});
		List<ComplaintBehindFigure> behind = this.district
			.in(() -> this.reports.cases(this.district.actor(), report, "overdue", ALL))
			.items();
		Set<ComplaintId> ids = new HashSet<>();
		behind.forEach((one) -> ids.add(one.id()));
		return ids;
	}

	private ComplaintView view(ComplaintId id) {
		return this.district.in(() -> this.inspection.find(this.district.actor(), id));
	}

}
