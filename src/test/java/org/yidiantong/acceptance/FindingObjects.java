package org.yidiantong.acceptance;

import java.util.Map;
import java.util.UUID;

import org.yidiantong.disclosure.DisclosureManagement;
import org.yidiantong.disclosure.WriteDisclosure;
import org.yidiantong.disclosure.findings.FindingFilter;
import org.yidiantong.disclosure.findings.FindingManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.tenancy.NewId;

import org.springframework.stereotype.Component;

/**
 * Creates a finding about an empty disclosure through the module's doors.
 */
@Component
class FindingObjects implements ModuleObjects {

	private final DisclosureManagement disclosures;

	private final FindingManagement findings;

	FindingObjects(DisclosureManagement disclosures, FindingManagement findings) {
		this.disclosures = disclosures;
		this.findings = findings;
	}

	@Override
	public Map<String, String> ids(Actor desk, Actor village, String place) {
		UUID id = NewId.next();
		WriteDisclosure input = new WriteDisclosure("VILLAGE", "B07", "2021-Q3", null, "见附件", null, false, null);
		this.disclosures.write(village, id, input);
		this.disclosures.submit(village, id, 0, input);
		this.disclosures.publish(desk, id, 1);
		String finding = this.findings.list(desk, FindingFilter.OPEN, new PageRequest(1, null))
			.items()
			.get(0)
			.id()
			.toString();
		return Map.of("disclosure-findings/id", finding);
	}

}
