package org.yidiantong.disclosure.findings;

import java.time.Instant;
import java.util.List;

import org.yidiantong.disclosure.inspection.InspectedLedger;
import org.yidiantong.disclosure.inspection.LedgerInspector;
import org.yidiantong.tenancy.NewId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps what was found in ledgers. A finding that is open, or that was explained, is not
 * raised again by a correction that leaves it; one that a correction removes is settled.
 */
@Component
class LedgerFindings implements LedgerInspector {

	private final RaisedFindings rows;

	private final ApplicationEventPublisher events;

	LedgerFindings(RaisedFindings rows, ApplicationEventPublisher events) {
		this.rows = rows;
		this.events = events;
	}

	@Override
	public void published(InspectedLedger ledger, Instant at) {
		List<RaisedFinding> known = this.rows.of(ledger.path().get(ledger.path().size() - 1), ledger.month());
		known.stream()
			.filter((one) -> one.isOpen() && ledger.findings().stream().noneMatch((found) -> isSame(one, found)))
			.map((one) -> one.corrected(at))
			.filter(this.rows::settle)
			.forEach((one) -> this.events.publishEvent(SettledFindings.event(one)));
		for (int number = 1; number <= ledger.findings().size(); number++) {
			InspectedLedger.Found found = ledger.findings().get(number - 1);
			if (known.stream().noneMatch((one) -> !one.isCorrected() && isSame(one, found))) {
				this.rows.add(new RaisedFinding(NewId.next(), null, ledger.version(), number,
						FindingType.valueOf(found.kind()), found.detail(), found.rows(), ledger.path(),
						ledger.placeName(), "", ledger.month(), ledger.unit(), ledger.supervising(), at, null));
			}
		}
	}

	private static boolean isSame(RaisedFinding one, InspectedLedger.Found found) {
		return one.isSame(FindingType.valueOf(found.kind()), found.detail());
	}

}
