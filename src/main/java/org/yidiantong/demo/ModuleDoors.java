package org.yidiantong.demo;

import org.yidiantong.complaints.ComplaintDesk;
import org.yidiantong.complaints.ComplaintHandling;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.inspection.ComplaintSweeps;
import org.yidiantong.disclosure.DisclosureManagement;
import org.yidiantong.disclosure.accounts.VillageLedgers;
import org.yidiantong.evaluation.CallBackManagement;
import org.yidiantong.evaluation.EvaluationManagement;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.outreach.OutreachManagement;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The public doors of the modules through which stories are played.
 */
@Component
@Profile("demo")
record ModuleDoors(ComplaintManagement complaints, ComplaintInspection cases, ComplaintDesk desk,
		ComplaintHandling handling, ComplaintSweeps sweeps, EvaluationManagement evaluation,
		CallBackManagement callBacks, DisclosureManagement disclosures, VillageLedgers ledgers,
		OutreachManagement outreach, OrganizationManagement organization, AccountManagement accounts) {
}
