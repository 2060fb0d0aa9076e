package org.yidiantong.audit;

import java.util.Locale;

import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.events.DistrictApplied;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Records each change that the application of a district's folder makes to its units,
 * places, posts, list and calendar, in the same transaction. The first application is one
 * entry, because it adds everything.
 */
@Component
class FolderChanges {

	/** Who runs the district tool. */
	private static final String OPERATOR = "operator";

	private final AuditLog audit;

	FolderChanges(AuditLog audit) {
		this.audit = audit;
	}

	@EventListener
	void on(DistrictApplied event) {
		String subject = "district/" + event.tenant();
		if (event.revision() == 1) {
			this.audit.record(OPERATOR, "tenancy.found", subject, String.valueOf(event.tenant()), null);
			return;
		}
		for (Change change : event.changes()) {
			this.audit.record(OPERATOR, "tenancy." + change.kind().name().toLowerCase(Locale.ROOT),
					change.subject() + "/" + change.code(), change.description(), null);
		}
	}

}
