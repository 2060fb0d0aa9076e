package org.yidiantong.acceptance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.upkeep.ProposalKind;
import org.yidiantong.checklist.upkeep.ProposalManagement;
import org.yidiantong.checklist.upkeep.WriteProposal;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.disclosure.DisclosureManagement;
import org.yidiantong.disclosure.WriteDisclosure;
import org.yidiantong.evaluation.CallBackManagement;
import org.yidiantong.evaluation.CallOutcome;
import org.yidiantong.evaluation.EvaluationManagement;
import org.yidiantong.evaluation.RateComplaint;
import org.yidiantong.evaluation.RatingFilter;
import org.yidiantong.evaluation.RecordCallBack;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.Role;
import org.yidiantong.identity.Scope;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.RequestReport;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.Listeners;
import org.yidiantong.site.FormDrafts;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Component;

/**
 * Creates one object of each kind in 裕安区 through the modules' doors.
 */
@Component
class YuanObjects {

	private static final String PLACE = "341503100-V04";

	private final ClosedComplaints cases;

	private final ComplaintManagement complaints;

	private final EvaluationManagement evaluation;

	private final CallBackManagement callBacks;

	private final DisclosureManagement disclosures;

	private final NotificationManagement notifications;

	private final AccountManagement accounts;

	private final ReportManagement reports;

	private final Listeners listeners;

	private final FormDrafts drafts;

	private final ProposalManagement proposals;

	private final ClientManagement clients;

	private final List<ModuleObjects> parts;

	YuanObjects(ClosedComplaints cases, ComplaintManagement complaints, EvaluationManagement evaluation,
			CallBackManagement callBacks, DisclosureManagement disclosures, NotificationManagement notifications,
			AccountManagement accounts, ReportManagement reports, Listeners listeners, FormDrafts drafts,
			ProposalManagement proposals, ClientManagement clients, List<ModuleObjects> parts) {
		this.parts = parts;
		this.clients = clients;
		this.cases = cases;
		this.complaints = complaints;
		this.evaluation = evaluation;
		this.callBacks = callBacks;
		this.disclosures = disclosures;
		this.notifications = notifications;
		this.accounts = accounts;
		this.reports = reports;
		this.listeners = listeners;
		this.drafts = drafts;
		this.proposals = proposals;
	}

	/** Returns the ids, by the preceding part of the address and the variable's name. */
	Map<String, String> ids(Actor desk, Actor village) {
		TrackingCode code = this.cases.closed(Actors.YUAN, PLACE, false);
		return BoundDistrict.call(Actors.YUAN, () -> {
			this.evaluation.rate(new RateComplaint(code, 1, List.of(), null, null, false));
			var rating = this.callBacks.ratings(desk, RatingFilter.ALL, new PageRequest(1, null)).items().get(0);
			String callBack = String.valueOf(rating.callBack());
			String complaint = this.complaints.rateable(code).complaint().toString();
			this.callBacks.record(desk, UUID.fromString(callBack),
					new RecordCallBack(CallOutcome.UPHELD, "电话里说没修好", "请重新修好"));
			UUID disclosure = UUID.randomUUID();
			WriteDisclosure input = new WriteDisclosure("VILLAGE", "B07", "2021-Q3", "租金", "已收", null, false, null);
			this.disclosures.write(village, disclosure, input);
			this.disclosures.submit(village, disclosure, 0, input);
			this.listeners.finish();
			String notice = this.notifications.messages(desk, new PageRequest(1, null)).items().get(0).id().toString();
			Actor administrator = Actors.post(Role.DISTRICT_ADMINISTRATOR);
			String account = this.accounts.list(administrator, "OF-HU-D33", new PageRequest(1, null))
				.items()
				.get(0)
				.id()
				.toString();
			Map<String, String> ids = new HashMap<>(Map.of("cases/id", complaint, "ratings/id", callBack,
					"rectifications/id", callBack, "disclosures/id", disclosure.toString(), "messages/id", notice,
					"accounts/account", account, "planted/id", callBack, "button", "dispatch", "step", "publish"));
			ids.put("disclosure-tasks/place", PLACE);
			ids.put("posters/place", "341503100");
			ids.put("items/code", "B16");
			ids.put("i/list", "anhui");
			ids.put("unsent/id", unsentForm());
			ids.put("versions/version", "2021.1");
			ids.put("adopt/base", "anhui@2022.1");
			ids.put("proposals/id", proposal(village));
			ids.put("clients/client", this.clients.issue("console", Set.of(Scope.EVENTS_READ)).clientId());
			ids.putAll(reportAndFigure());
			this.parts.forEach((part) -> ids.putAll(part.ids(desk, village, PLACE)));
			return ids;
		});
	}

	/** What an officer typed when the session had ended. */
	private String unsentForm() {
		String id = FormDrafts.newId();
		this.drafts.keep("staff", id,
				new Unsent("/341503/staff/cases/1/accept", null, Map.of("note", List.of("请尽快办理"))));
		return id;
	}

	private String proposal(Actor village) {
		UUID id = UUID.randomUUID();
		this.proposals.write(village, id, new WriteProposal(ProposalKind.DROP, "B01", null, Map.of(), "村里没有这件事"));
		return this.proposals.submit(village, id, 1).proposal().id().toString();
	}

	private Map<String, String> reportAndFigure() {
		UUID report = this.reports.request(Actors.post(Role.DISTRICT_ADMINISTRATOR),
				new RequestReport(null, null, null, "2021"));
		return Map.of("reports/id", report.toString(), "figures/code", "closed", "cases/figure", "closed",
				"figures/figure", "closed", "tables/table", "summary", "appraisals/code", "341503100");
	}

	private record Unsent(String address, @Nullable String page, Map<String, List<String>> fields) {
	}

}
