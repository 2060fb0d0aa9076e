package org.yidiantong.disclosure.findings;

import java.util.Objects;
import java.util.UUID;

import org.yidiantong.disclosure.events.DutyFindingRaised;
import org.yidiantong.disclosure.events.FindingRaised;
import org.yidiantong.disclosure.events.FindingSettled;
import org.yidiantong.disclosure.events.LedgerFindingSettled;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.tenancy.BoundDistrict;

/**
 * The events of findings that are settled.
 */
final class SettledFindings {

	private SettledFindings() {
	}

	static ModuleEvent event(RaisedFinding settled) {
		RaisedFinding.Settlement how = Objects.requireNonNull(settled.settlement());
		int district = BoundDistrict.required().value();
		UUID disclosure = settled.disclosure();
		return (disclosure == null)
				? new LedgerFindingSettled(district, settled.id(), settled.path(), settled.period().code(),
						settled.version(), Objects.requireNonNull(settled.number()),
						FindingRaised.Kind.valueOf(settled.type().name()), settled.isCorrected(), how.unit(), how.at())
				: new FindingSettled(district, settled.id(), disclosure,
						DutyFindingRaised.Kind.valueOf(settled.type().name()), settled.isCorrected(), how.at());
	}

	/** What it is about, for the audit log. */
	static String subject(RaisedFinding finding) {
		return (finding.disclosure() == null) ? "ledger/" + finding.place() + "/" + finding.period().code()
				: "disclosure/" + finding.disclosure();
	}

}
